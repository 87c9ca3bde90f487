package org.onrecord.ingest.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item of a feed that did not become an article.
 *
 * @param item its key in the feed
 * @param url where it links to
 * @param at when it was last tried
 * @param reason as in {@link Failure}, or the slug of a problem type
 * @param detail what is the matter, in a sentence
 * @param attempts how often it was tried
 * @param again whether it will be tried again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemProblem(
        String item, @Nullable String url, Instant at, String reason, String detail, int attempts, boolean again) {}
