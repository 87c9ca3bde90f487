package org.onrecord.ingest.document;

import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.article.PublishingStatus;
import org.onrecord.ingest.problem.Refusal;

/** What a document, or a part of it, asks for. */
public sealed interface Item {

    /**
     * To be put on the topic of submitted articles, at once: who reads the topic holds it if it is under embargo.
     *
     * @param article the article, whose status is usable
     */
    record Article(ArticleSubmitted article) implements Item {}

    /**
     * To be taken down: the article is withheld until further notice, or canceled.
     *
     * @param id the article
     * @param why {@link PublishingStatus#WITHHELD} or {@link PublishingStatus#CANCELED}
     */
    record Takedown(ArticleId id, PublishingStatus why) implements Item {}

    /**
     * Not taken.
     *
     * @param refusal why, and what to do about it
     */
    record Refused(Refusal refusal) implements Item {}
}
