package org.onrecord.ingest.format.newsml;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.document.Fields;
import org.onrecord.ingest.document.Publishing;
import org.onrecord.ingest.problem.ProblemException;
import org.onrecord.ingest.problem.ProblemType;

/** A NewsML-G2 news item's fields as those of an article. */
final class NewsItem {

    private NewsItem() {}

    /** @throws ProblemException if it is no text, or its publishing rules cannot be read */
    static Fields fields(Element item) {
        Fields fields = new Fields().put("id", Xml.attribute(item, "guid"));
        publishing(item).fill(fields, "pubStatus", "embargoed", "validto");
        if (fields.get("status") != null) {
            return fields;
        }
        String itemClass = Xml.first(item, "itemMeta/itemClass")
                .map(element -> said(element, "qcode", "uri"))
                .orElse("text");
        if (!itemClass.endsWith("text") && !itemClass.endsWith("composite")) {
            throw new ProblemException(ProblemType.NO_ARTICLE, "The itemClass is no text. Send items that are text.");
        }
        Element meta = Xml.first(item, "contentMeta").orElse(new Element("contentMeta"));
        return fields.put("text", ItemContent.text(item))
                .put("url", webAddress(item))
                .putIfShort("title", Xml.either(Xml.text(meta, "headline"), ItemContent.title(item)))
                .putIfShort("publisher", named(item, "itemMeta/provider"))
                .putIfShort("author", Xml.either(Xml.text(meta, "by"), named(meta, "creator")))
                .put(
                        "publishedAt",
                        Publishing.time(Xml.either(
                                Xml.text(meta, "contentCreated"),
                                Xml.text(item, "itemMeta/firstCreated"),
                                Xml.text(item, "itemMeta/versionCreated"))))
                .put("language", language(item, meta))
                .putIfShort("rights", rights(item))
                .putIfShort("located", named(meta, "located"))
                .put("infoSources", sources(meta));
    }

    /** An embargo without an end is one until further notice. */
    private static Publishing publishing(Element item) {
        Element none = new Element("none");
        Element meta = Xml.first(item, "itemMeta").orElse(none);
        String status = Xml.first(meta, "pubStatus")
                .map(element -> said(element, "qcode", "uri"))
                .orElse(null);
        boolean embargoedForNow =
                Xml.first(meta, "embargoed").map(element -> !element.hasText()).orElse(false);
        return new Publishing(
                status == null && embargoedForNow ? "withheld" : status,
                Xml.text(meta, "embargoed"),
                Xml.first(item, "rightsInfo")
                        .map(rights -> Xml.attribute(rights, "validto"))
                        .orElse(null),
                Xml.attribute(item, "version"),
                Xml.text(meta, "versionCreated"));
    }

    private static @Nullable String language(Element item, Element meta) {
        String tag = Xml.first(meta, "language")
                .map(element -> Xml.attribute(element, "tag"))
                .orElse(null);
        return tag != null ? tag : Xml.attribute(item, "xml:lang");
    }

    private static @Nullable String rights(Element item) {
        String said = Stream.of("rightsInfo/copyrightNotice", "rightsInfo/usageTerms")
                .map(way -> Xml.text(item, way))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? null : said;
    }

    private static List<String> sources(Element meta) {
        return Xml.children(meta, "infoSource").stream()
                .map(NewsItem::name)
                .filter(Objects::nonNull)
                .limit(20)
                .toList();
    }

    private static @Nullable String named(Element start, String way) {
        return Xml.first(start, way).map(NewsItem::name).orElse(null);
    }

    /** The name of a concept, else its code without the scheme. */
    private static @Nullable String name(Element concept) {
        String name = Xml.text(concept, "name");
        String code = said(concept, "literal", "qcode");
        return name != null || code == null ? name : code.replaceFirst("^[^:]*:", "");
    }

    private static @Nullable String said(Element element, String attribute, String other) {
        String value = Xml.attribute(element, attribute);
        return value != null ? value : Xml.attribute(element, other);
    }

    private static @Nullable String webAddress(Element item) {
        String canonical = Xml.all(item, "link").stream()
                .filter(link -> link.attr("rel").endsWith("canonical"))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElse(item.attr("guid"));
        return canonical.matches("https?://\\S+") ? canonical : null;
    }
}
