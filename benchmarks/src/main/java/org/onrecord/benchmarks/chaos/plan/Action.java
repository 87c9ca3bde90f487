package org.onrecord.benchmarks.chaos.plan;

import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.wire.Rejection;

/** What a submitter does to an article. */
public sealed interface Action {

    /** Submits a version of it. */
    record Submit(ArticleSubmitted article) implements Action {}

    /** Takes it down. */
    record TakeDown() implements Action {}

    /**
     * Sends what will be refused once it is on the topic.
     *
     * @param key the record's key, ignored over HTTP
     * @param value the record's value, or the body
     * @param reason why it is refused
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to Kafka; never compared
    record Spoil(byte[] key, byte[] value, Rejection reason) implements Action {}

    /**
     * Sends a body over HTTP that the ingest-service itself refuses.
     *
     * @param body the body
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a socket; never compared
    record BeRefused(byte[] body) implements Action {}
}
