package org.onrecord.ingest.format.newsml;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.document.Fields;
import org.onrecord.ingest.document.Publishing;
import org.onrecord.ingest.format.html.Fragment;

/** <a href="https://iptc.org/standards/nitf/">NITF</a>, the news industry's text format. */
final class Nitf {

    private Nitf() {}

    static Fields fields(Element nitf) {
        Element head = Xml.first(nitf, "body/body.head").orElse(new Element("body.head"));
        Element data = Xml.first(nitf, "head/docdata").orElse(new Element("docdata"));
        Fields fields = new Fields().put("id", attribute(data, "doc-id", "id-string"));
        String status = Xml.attribute(data, "management-status");
        new Publishing(
                        status == null ? null : status.replace("embargoed", "withheld"),
                        iso(attribute(data, "date.release", "norm")),
                        iso(attribute(data, "date.expire", "norm")),
                        attribute(data, "doc-id", "version"),
                        null)
                .fill(fields, "management-status", "date.release", "date.expire");
        return fields.put("text", text(nitf))
                .putIfShort("title", title(nitf))
                .putIfShort("author", byline(head))
                .putIfShort("publisher", Xml.text(head, "distributor"))
                .putIfShort("located", Xml.text(head, "dateline/location"))
                .put("publishedAt", Publishing.time(iso(attribute(data, "date.issue", "norm"))))
                .put("language", Xml.attribute(nitf, "xml:lang"));
    }

    private static @Nullable String byline(Element head) {
        String byline = Xml.text(head, "byline");
        return byline == null ? null : byline.replaceFirst("^(?i)by:?\\s+", "");
    }

    static String text(Element nitf) {
        return Xml.first(nitf, "body/body.content").map(Fragment::text).orElse("");
    }

    static @Nullable String title(Element nitf) {
        return Xml.either(Xml.text(nitf, "body/body.head/headline/hl1"), Xml.text(nitf, "body/body.head/hedline/hl1"));
    }

    private static @Nullable String attribute(Element start, String way, String name) {
        return Xml.first(start, way)
                .map(element -> Xml.attribute(element, name))
                .orElse(null);
    }

    /** NITF writes times without their separators: 20260304T050607Z. */
    private static @Nullable String iso(@Nullable String norm) {
        return norm == null
                ? null
                : norm.replaceFirst("^(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})?", "$1-$2-$3T$4:$5:$6")
                        .replaceFirst(":(Z|[+-]|$)", "$1");
    }
}
