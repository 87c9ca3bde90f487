package org.onrecord.ingest.source;

import java.time.Instant;

/**
 * Why a source could not be read.
 *
 * @param at when
 * @param reason a stable code: those of {@link org.onrecord.ingest.fetch.FetchFailure} and
 *     {@link org.onrecord.ingest.feed.FeedFailure}, and {@code kafka}
 * @param detail what was the matter, in a sentence
 */
record Failure(Instant at, String reason, String detail) {}
