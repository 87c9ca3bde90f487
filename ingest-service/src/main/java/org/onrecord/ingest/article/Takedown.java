package org.onrecord.ingest.article;

import java.time.Instant;
import org.onrecord.events.article.ArticleId;

/**
 * What somebody gets who took an article down.
 *
 * @param id the article
 * @param receivedAt when the takedown was received; versions received until then go
 */
record Takedown(ArticleId id, Instant receivedAt) {}
