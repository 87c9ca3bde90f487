package org.onrecord.ingest.format.html;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Marked-up text that is all article, as it stands within ninjs and NewsML-G2. */
public final class Fragment {

    private static final Set<String> NOT_TEXT = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "head",
            "media-metadata",
            "media-reference",
            "media-producer",
            "docdata",
            "figure",
            "media");

    private Fragment() {}

    /** @param html a piece of HTML, XHTML or NITF */
    public static String text(String html) {
        return text(Jsoup.parseBodyFragment(html).body());
    }

    /** @return the paragraphs below an element, with an empty line between */
    public static String text(Element root) {
        return TextBlock.joined(TextBlocks.of(root, element -> NOT_TEXT.contains(element.normalName())));
    }
}
