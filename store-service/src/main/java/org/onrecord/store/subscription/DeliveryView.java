package org.onrecord.store.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.HexId;

/**
 * What came of sending a change.
 *
 * @param messageId the header webhook-id, the same each time it is sent
 * @param place of the change in the log of changes
 * @param articleId the article
 * @param quoteId the quote
 * @param change published, revised or retracted
 * @param state waiting; delivered; or withdrawn: its words were taken down before the receiver had them
 * @param madeAt when it was put there
 * @param attempts how often it was sent
 * @param attemptedAt when it was sent last
 * @param status what the receiver answered to that
 * @param fault why it answered nothing
 * @param millis how long that took, in milliseconds
 * @param nextTryAt of one that waits, not before this time
 */
record DeliveryView(
        String messageId,
        String place,
        String articleId,
        String quoteId,
        String change,
        String state,
        Instant madeAt,
        int attempts,
        @Nullable Instant attemptedAt,
        @Nullable Integer status,
        @Nullable String fault,
        @Nullable Long millis,
        @Nullable Instant nextTryAt) {

    static DeliveryView of(Delivery row, String logId) {
        return new DeliveryView(
                row.messageId(),
                logId + "-" + row.number() + "-" + row.index(),
                row.articleId(),
                HexId.digits(row.quoteId()),
                row.change(),
                row.state(),
                row.madeAt(),
                row.attempts(),
                row.attemptedAt(),
                row.status(),
                row.fault(),
                row.millis(),
                row.state().equals("waiting") ? row.nextTryAt() : null);
    }
}
