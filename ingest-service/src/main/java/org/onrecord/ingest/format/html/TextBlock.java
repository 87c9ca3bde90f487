package org.onrecord.ingest.format.html;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A text on lines of its own.
 *
 * @param owner the innermost element that begins a line and holds it
 * @param text not blank; its white space as single spaces and line feeds
 * @param linked how many of its characters are a link's, about
 */
record TextBlock(Element owner, String text, int linked) {

    static String joined(List<TextBlock> blocks) {
        return blocks.stream().map(TextBlock::text).collect(Collectors.joining("\n\n"));
    }
}
