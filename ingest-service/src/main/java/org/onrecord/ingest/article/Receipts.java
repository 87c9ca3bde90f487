package org.onrecord.ingest.article;

import java.net.URI;
import java.time.Instant;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.wire.EventRecords;
import org.onrecord.ingest.IngestProperties;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Writes receipts, with the address at which the store will show the article. */
@Component
final class Receipts {

    private final URI store;

    Receipts(IngestProperties properties) {
        this.store = properties.store();
    }

    /** @param receivedAt when the article was received */
    ResponseEntity<Receipt> accepted(ArticleSubmitted article, Instant receivedAt) {
        ArticleId id = article.effectiveId();
        URI shownAt = UriComponentsBuilder.fromUri(store)
                .path("/articles/{id}")
                .encode()
                .buildAndExpand(id.value())
                .toUri();
        return ResponseEntity.accepted()
                .location(shownAt)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Receipt(id, EventRecords.versionOf(article, receivedAt.toEpochMilli()), shownAt));
    }
}
