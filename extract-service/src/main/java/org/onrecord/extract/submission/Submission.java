package org.onrecord.extract.submission;

import java.time.Instant;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.article.ArticleVersion;

/** What a record on the topic of submitted articles asks for. */
public sealed interface Submission {

    ArticleId id();

    /**
     * A version of an article to extract.
     *
     * @param article what the submitter said
     * @param id the id that the article goes by
     * @param version the version, by the rule of {@link ArticleVersion}
     * @param receivedAt the record's timestamp
     */
    record NewVersion(ArticleSubmitted article, ArticleId id, ArticleVersion version, Instant receivedAt)
            implements Submission {}

    /**
     * An article to take down.
     *
     * @param id the article
     * @param at the tombstone's timestamp; all that was received until then goes
     */
    record Takedown(ArticleId id, Instant at) implements Submission {}
}
