package org.onrecord.store.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.Extractor;
import org.onrecord.events.article.Block;
import org.onrecord.store.copy.Copies;
import org.onrecord.store.entity.EntityView;
import org.onrecord.store.quote.QuoteView;

/**
 * The version of an article that is shown: what {@code news.article.extracted.v1} says of it, with its quotes and
 * entities themselves where the event has their numbers, and the articles that are copies of it. All offsets point into
 * {@code text}.
 */
public record ArticleView(
        String articleId,
        long articleVersion,
        @Nullable String url,
        @Nullable String title,
        String text,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable Instant publishedAt,
        @Nullable String language,
        Instant receivedAt,
        String contentSha256,
        String textSha256,
        List<Block> blocks,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<QuoteView> quotes,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<EntityView> entities,
        Extractor extractor,
        @Nullable String rights,
        @Nullable Instant expiresAt,
        @Nullable String located,
        List<String> infoSources,
        @Nullable Copies copies) {

    /** The same article with what is kept beside it. */
    ArticleView with(List<QuoteView> itsQuotes, List<EntityView> itsEntities, @Nullable Copies itsCopies) {
        return new ArticleView(
                articleId,
                articleVersion,
                url,
                title,
                text,
                publisher,
                author,
                publishedAt,
                language,
                receivedAt,
                contentSha256,
                textSha256,
                blocks,
                itsQuotes,
                itsEntities,
                extractor,
                rights,
                expiresAt,
                located,
                infoSources,
                itsCopies);
    }
}
