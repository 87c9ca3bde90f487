package org.onrecord.events.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.text.Sha256;

/** Tells whether a resubmitted article says anything new. */
public final class ContentDigest {

    private ContentDigest() {}

    /** @return the SHA-256 over all that the submitter said of the article but its id and version, in hexadecimal */
    public static String of(ArticleSubmitted article) {
        List<String> parts = new ArrayList<>(List.of(
                part(article.url()),
                part(article.title()),
                article.text(),
                part(article.publisher()),
                part(article.author()),
                part(article.publishedAt()),
                part(article.language())));
        // Fields that came later count only where they are used: the digests of all other articles stay what they were.
        List<String> later =
                List.of(part(article.expiresAt()), part(article.rights()), part(article.located()), sources(article));
        if (later.stream().anyMatch(said -> !said.isEmpty())) {
            parts.addAll(later);
        }
        return Sha256.of(parts.toArray(String[]::new));
    }

    private static String sources(ArticleSubmitted article) {
        return String.join("\n", article.infoSources());
    }

    private static String part(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
