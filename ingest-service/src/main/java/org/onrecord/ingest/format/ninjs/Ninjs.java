package org.onrecord.ingest.format.ninjs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.document.Fields;
import org.onrecord.ingest.document.Publishing;
import org.onrecord.ingest.problem.ProblemException;
import org.onrecord.ingest.problem.ProblemType;

/** A ninjs object's fields as those of an article. Extensions, and all else that it may hold, are passed over. */
public final class Ninjs {

    private Ninjs() {}

    /** Whether this JSON is ninjs and not an article of our own contract. */
    public static boolean is(Map<String, Object> json) {
        boolean named = json.get("standard") instanceof Map<?, ?> standard && "ninjs".equals(standard.get("name"));
        return named
                || (!json.containsKey("text")
                        && json.get("uri") instanceof String
                        && Stream.of(
                                        "bodies",
                                        "headlines",
                                        "headline",
                                        "body_text",
                                        "body_xhtml",
                                        "pubStatus",
                                        "pubstatus")
                                .anyMatch(json::containsKey));
    }

    /** @throws ProblemException if it is no text, or its publishing rules cannot be read */
    public static Fields fields(Map<String, Object> json) {
        Names object = new Names(json);
        Publishing publishing = new Publishing(
                object.text("pubStatus"),
                object.text("embargoedUntil", "embargoed"),
                object.text("expires"),
                object.text("version"),
                object.text("versionCreated"));
        Fields fields = new Fields().put("id", object.text("uri"));
        publishing.fill(fields, "pubStatus", "embargoedUntil", "expires");
        if (fields.get("status") != null) {
            return fields;
        }
        String type = object.text("type");
        if (type != null && !type.equals("text") && !type.equals("composite")) {
            throw new ProblemException(
                    ProblemType.NO_ARTICLE, "type says that it is no text. Send items of the type text.");
        }
        return fields.put("url", webAddress(object.text("uri")))
                .putIfShort("title", title(object))
                .put("text", Bodies.text(object))
                .putIfShort("publisher", object.text("copyrightHolder"))
                .putIfShort("author", object.text("by", "byline"))
                .put("publishedAt", Publishing.time(object.text("contentCreated", "firstCreated", "versionCreated")))
                .put("language", object.text("language"))
                .putIfShort("rights", rights(object))
                .putIfShort("located", object.text("located"))
                .put("infoSources", names(object.list("infoSources", "infosource")));
    }

    private static @Nullable String title(Names object) {
        return object.objects("headlines")
                .filter(headline -> headline.text("value") != null)
                .min(java.util.Comparator.comparing(headline -> !"main".equals(headline.text("role"))))
                .map(headline -> Bodies.plain(headline.text("value"), headline.text("contentType")))
                .orElseGet(() -> object.text("headline"));
    }

    private static @Nullable String rights(Names object) {
        String said = Stream.of(object.text("copyrightNotice"), object.text("usageTerms"))
                .filter(java.util.Objects::nonNull)
                .map(String::strip)
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? null : said;
    }

    private static List<String> names(Stream<?> sources) {
        return sources.map(source -> source instanceof Map<?, ?> map ? map.get("name") : source)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .limit(20)
                .toList();
    }

    private static @Nullable String webAddress(@Nullable String uri) {
        return uri != null && uri.toLowerCase(Locale.ROOT).matches("https?://.*") ? uri : null;
    }
}
