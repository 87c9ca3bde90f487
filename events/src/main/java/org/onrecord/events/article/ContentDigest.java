package org.onrecord.events.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.text.Sha256;

/** Tells whether a resubmitted article says anything new. */
public final class ContentDigest {

    private ContentDigest() {}

    /** @return the SHA-256 over all that the submitter said of the article but its id and version, in hexadecimal */
    public static String of(ArticleSubmitted article) {
        return Sha256.of(
                part(article.url()),
                part(article.title()),
                article.text(),
                part(article.publisher()),
                part(article.author()),
                part(article.publishedAt()),
                part(article.language()));
    }

    private static String part(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
