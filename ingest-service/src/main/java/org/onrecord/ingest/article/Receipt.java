package org.onrecord.ingest.article;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleVersion;
import org.onrecord.events.article.SubmissionId;

/**
 * What a submitter gets for an article that Kafka has acknowledged.
 *
 * @param id what names the article from now on: the submitter's id, or one derived from the address or the text
 * @param version which version of the article this is
 * @param article where the store shows the article once it is extracted
 * @param submission what names this submission; absent where Kafka does not say where its record stands
 * @param status where the store says what became of it; absent with it
 */
record Receipt(
        ArticleId id,
        ArticleVersion version,
        URI article,
        @Nullable SubmissionId submission,
        @Nullable URI status) {}
