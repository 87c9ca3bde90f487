package org.onrecord.extraction.text;

import java.util.List;
import org.onrecord.extraction.text.QuotationMark.Style;

/** Looks ahead to tell single marks from apostrophes. */
final class SingleMarks {

    /** For each mark, whether a single mark that can only close follows before one that may open. */
    private final boolean[] closerFollows;
    /** For each mark, whether a region that it opens could be closed. */
    private final boolean[] mayOpen;

    SingleMarks(String text, List<QuotationMark> marks) {
        closerFollows = new boolean[marks.size()];
        mayOpen = new boolean[marks.size()];
        boolean firmCloser = false;
        boolean anyCloser = false;
        for (int i = marks.size() - 1; i >= 0; i--) {
            QuotationMark mark = marks.get(i);
            closerFollows[i] = firmCloser;
            mayOpen[i] = anyCloser || text.charAt(mark.start()) == '\u2018';
            if (mark.style() == Style.SINGLE) {
                firmCloser = (mark.closes() && !mark.apostrophe()) || (firmCloser && !mark.opens());
                anyCloser |= mark.closes();
            }
        }
    }

    /** In {@code 'The ministers' plan failed,' he said} the second mark is an apostrophe, because a better one follows. */
    boolean closerFollows(int number) {
        return closerFollows[number];
    }

    /** In {@code They were 'ardly there} nothing could close the region, so that nothing opens it. */
    boolean mayOpen(int number) {
        return mayOpen[number];
    }
}
