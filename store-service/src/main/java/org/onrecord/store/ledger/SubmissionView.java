package org.onrecord.store.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.article.SubmissionId;

/**
 * What became of one submission.
 *
 * @param submission its name
 * @param lane the lane that it came by
 * @param outcome "received": Kafka has it, and the store has not noted it yet; "held": it is under embargo; "pending":
 *     neither extracted nor refused yet; then, as in the ledger, extracted, unchanged, superseded, retracted or rejected
 * @param reason why it was refused
 * @param deadLetterId what was refused, with all that is known of it
 * @param articleId its article
 * @param articleVersion the version of the article
 * @param receivedAt when it was received
 * @param heldUntil before when it must not be out
 */
record SubmissionView(
        SubmissionId submission,
        String lane,
        String outcome,
        @Nullable String reason,
        @Nullable String deadLetterId,
        @Nullable String articleId,
        @Nullable Long articleVersion,
        @Nullable Instant receivedAt,
        @Nullable Instant heldUntil) {

    static SubmissionView received(SubmissionId submission) {
        return new SubmissionView(submission, submission.lane().code(), "received", null, null, null, null, null, null);
    }
}
