package org.onrecord.ingest.format.newsml;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.format.html.Fragment;

/** The text within a news item's contentSet: NITF, XHTML, or plain. */
final class ItemContent {

    private ItemContent() {}

    /** @return null where there is no text */
    static @Nullable String text(Element item) {
        for (Element content : contents(item)) {
            String text = Xml.nameOf(content).equals("inlineData") ? plain(content) : markedUp(content);
            if (!text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    /** @return the headline within the content, null where there is none */
    static @Nullable String title(Element item) {
        return contents(item).stream()
                .flatMap(content -> Xml.all(content, "nitf").stream())
                .findFirst()
                .map(Nitf::title)
                .orElse(null);
    }

    /** Marked-up content first, for its paragraphs. */
    private static List<Element> contents(Element item) {
        return Xml.first(item, "contentSet")
                .map(set -> java.util.stream.Stream.concat(
                                Xml.children(set, "inlineXML").stream(), Xml.children(set, "inlineData").stream())
                        .toList())
                .orElse(List.of());
    }

    private static String markedUp(Element inline) {
        Optional<Element> nitf = Xml.all(inline, "nitf").stream().findFirst();
        if (nitf.isPresent()) {
            return Nitf.text(nitf.get());
        }
        Optional<Element> body = Xml.all(inline, "body").stream().findFirst();
        return Fragment.text(body.orElse(inline));
    }

    private static String plain(Element inline) {
        String type = inline.attr("contenttype");
        return type.contains("html")
                ? Fragment.text(inline.wholeText())
                : inline.wholeText().strip();
    }
}
