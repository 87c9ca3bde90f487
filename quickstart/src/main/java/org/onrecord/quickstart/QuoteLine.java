package org.onrecord.quickstart;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A quote in the words of the table.
 *
 * @param speaker who said it; in brackets why that is not known
 * @param article the article's title, or its id where it has none
 */
record QuoteLine(String kind, String speaker, String quote, String article) {

    /** @param quote as the store's API gives it */
    static QuoteLine of(JsonNode quote) {
        JsonNode article = quote.path("article");
        return new QuoteLine(
                quote.path("kind").asString(),
                quote.path("speakers").valueStream().map(QuoteLine::speaker).collect(Collectors.joining(", ")),
                quote.path("text").asString(),
                article.path("title").asString(quote.path("articleId").asString()));
    }

    private static String speaker(JsonNode speaker) {
        String name = speaker.path("name").asString("");
        if (!name.isEmpty()) {
            return name;
        }
        String mention = speaker.path("mention").path("text").asString("");
        String reason = "[" + speaker.path("reason").asString("unknown") + "]";
        return mention.isEmpty() ? reason : mention + " " + reason;
    }
}
