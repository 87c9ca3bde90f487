package org.onrecord.store.sameword;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words in one article.
 *
 * @param quoteId the quote
 * @param articleId the article
 * @param title its headline
 * @param url where it stands on the web
 * @param publisher who published it
 * @param at its date; where it has none, when it came
 * @param speakers the names of who said it, as far as they are known
 * @param textGroup articles with the same number have copies of one text
 */
public record Appearance(
        String quoteId,
        String articleId,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        Instant at,
        List<String> speakers,
        int textGroup) {}
