package org.onrecord.ingest.format.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Captions stand between paragraphs that belong together, and are left out; but where somebody is quoted in one, a quote
 * would be lost.
 */
final class Captions {

    private static final Pattern QUOTATION = Pattern.compile("[“„«\"](\\S{1,60}\\s{1,9}){3}[^“”„«»\"]{0,2000}[”“»\"]");

    private Captions() {}

    static boolean is(Element element) {
        return element.normalName().equals("figure")
                ? element.selectFirst("blockquote, table, pre") == null
                : element.normalName().equals("figcaption")
                        || FurnitureNames.has(element, "caption")
                        || FurnitureNames.has(element, "gallery")
                        || FurnitureNames.has(element, "slideshow");
    }

    static boolean holdsQuotation(Element caption) {
        return QUOTATION.matcher(caption.text()).find();
    }
}
