package org.onrecord.ingest.article;

import java.net.URI;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.article.SubmissionId;
import org.onrecord.events.wire.EventRecords;
import org.onrecord.ingest.IngestProperties;
import org.onrecord.ingest.topic.Received;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Writes receipts, with the addresses at which the store tells of the submission and shows the article. */
@Component
final class Receipts {

    private final URI store;

    Receipts(IngestProperties properties) {
        this.store = properties.store();
    }

    ResponseEntity<Receipt> accepted(ArticleSubmitted article, Received received) {
        ArticleId id = article.effectiveId();
        SubmissionId submission = received.submission();
        URI shownAt = inStore("/articles/{id}", id.value());
        URI status = submission == null ? null : inStore("/submissions/{id}", submission.toString());
        return ResponseEntity.accepted()
                .location(status == null ? shownAt : status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Receipt(
                        id,
                        EventRecords.versionOf(article, received.at().toEpochMilli()),
                        shownAt,
                        submission,
                        status));
    }

    private URI inStore(String path, String id) {
        return UriComponentsBuilder.fromUri(store)
                .path(path)
                .encode()
                .buildAndExpand(id)
                .toUri();
    }
}
