package org.onrecord.store.fact;

import java.time.Instant;
import org.onrecord.events.article.ArticleExtracted;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.entity.EntityExtracted;
import org.onrecord.events.quote.QuoteExtracted;

/** What one record on an extracted topic says. */
public sealed interface Fact {

    ArticleId articleId();

    /** Something about one version of an article. */
    sealed interface OfVersion extends Fact {

        VersionKey key();

        @Override
        default ArticleId articleId() {
            return key().articleId();
        }
    }

    /**
     * A version of an article has been read.
     *
     * @param offset where the event stands in its partition: of two readings of one version, the later one counts
     */
    record ArticleRead(VersionKey key, ArticleExtracted event, long offset) implements OfVersion {}

    /** A quote was found in a version. */
    record QuoteFound(VersionKey key, QuoteExtracted event) implements OfVersion {}

    /** An entity was found in a version. */
    record EntityFound(VersionKey key, EntityExtracted event) implements OfVersion {}

    /**
     * The article is to go.
     *
     * @param at when that was asked for: all that was received until then goes
     */
    record Takedown(ArticleId articleId, Instant at) implements Fact {}
}
