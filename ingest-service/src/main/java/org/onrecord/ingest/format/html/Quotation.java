package org.onrecord.ingest.format.html;

import org.jsoup.nodes.Element;

/** The element {@code q}: browsers set the marks that the markup leaves out. */
final class Quotation {

    private static final String MARKS = "\"“”„«»‘’'";

    private Quotation() {}

    /** Whether it is one that has no marks of its own. */
    static boolean is(Element element) {
        if (!element.normalName().equals("q")) {
            return false;
        }
        String text = element.text();
        return !text.isEmpty() && MARKS.indexOf(text.charAt(0)) < 0;
    }

    static char opening(Element element) {
        return isWithinAnother(element) ? '‘' : '“';
    }

    static char closing(Element element) {
        return isWithinAnother(element) ? '’' : '”';
    }

    private static boolean isWithinAnother(Element element) {
        Element parent = element.parent();
        return parent != null && parent.closest("q") != null;
    }
}
