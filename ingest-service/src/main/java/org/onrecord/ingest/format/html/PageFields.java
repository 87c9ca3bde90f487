package org.onrecord.ingest.format.html;

import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.document.Fields;
import org.onrecord.ingest.document.Times;

/** What a page says of its article, from JSON-LD, Open Graph and other meta elements, and the page itself, in this order. */
final class PageFields {

    private PageFields() {}

    static Fields of(Document page, JsonLd data, @Nullable URI source) {
        return new Fields()
                .put("url", PageAddress.of(page, data, source))
                .putIfShort("title", PageTitle.of(page, data))
                .putIfShort("publisher", first(data.names("publisher"), meta(page, "og:site_name", "application-name")))
                .putIfShort("author", PageAuthor.of(page, data))
                .put("publishedAt", published(page, data))
                .putIfShort("rights", data.text("copyrightNotice"))
                .putIfShort("located", data.names("locationCreated"))
                .put(
                        "expiresAt",
                        Times.exactly(first(data.text("expires"), meta(page, "article:expiration_time")))
                                .map(Object::toString)
                                .orElse(null));
    }

    /** @return the content of the first of these meta elements that has one, null where none has */
    static @Nullable String meta(Document page, String... names) {
        for (String name : names) {
            for (Element meta : page.select("meta[property=" + quoted(name) + "], meta[name=" + quoted(name)
                    + "], meta[itemprop=" + quoted(name) + "]")) {
                if (!meta.attr("content").isBlank()) {
                    return meta.attr("content").strip();
                }
            }
        }
        return null;
    }

    static @Nullable String first(@Nullable String... values) {
        return Stream.of(values).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    private static @Nullable String published(Document page, JsonLd data) {
        return Stream.concat(
                        Stream.of(
                                data.text("datePublished"),
                                meta(
                                        page,
                                        "article:published_time",
                                        "datePublished",
                                        "parsely-pub-date",
                                        "pubdate",
                                        "date",
                                        "dc.date",
                                        "DC.date.issued",
                                        "sailthru.date")),
                        page
                                .select(
                                        "time[itemprop=datePublished], time[pubdate], article time[datetime], time[datetime]")
                                .stream()
                                .map(time -> time.attr("datetime")))
                .flatMap(written -> Times.read(written).stream())
                .findFirst()
                .map(Object::toString)
                .orElse(null);
    }
}
