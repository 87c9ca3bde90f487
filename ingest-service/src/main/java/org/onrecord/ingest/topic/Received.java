package org.onrecord.ingest.topic;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.article.SubmissionId;

/**
 * An article that Kafka has for good.
 *
 * @param at when it was received: later than all that this process received of the article before
 * @param submission where it stands; null where Kafka does not say, which it does not of a record that it already had when
 *     it came again after a broken connection
 */
public record Received(Instant at, @Nullable SubmissionId submission) {}
