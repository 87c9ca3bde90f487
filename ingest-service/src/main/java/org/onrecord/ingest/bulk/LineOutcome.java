package org.onrecord.ingest.bulk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleVersion;
import org.onrecord.events.article.SubmissionId;
import org.onrecord.ingest.problem.Refusal;
import org.onrecord.ingest.topic.Received;

/**
 * What became of one line.
 *
 * @param line its number, from 1
 * @param outcome accepted, takedown, rejected, or not-read
 * @param id the article's id
 * @param version the version it got, of an accepted one
 * @param submission what names the submission, of an accepted one: the store's {@code /submissions/{id}} tells of it
 * @param receivedAt when it was received, of a takedown
 * @param type the kind of problem, as in problem details
 * @param field the field at fault
 * @param detail what is the matter and what to do
 */
record LineOutcome(
        long line,
        String outcome,
        @Nullable String id,
        @Nullable Long version,
        @Nullable SubmissionId submission,
        @Nullable Instant receivedAt,
        @Nullable String type,
        @Nullable String field,
        @Nullable String detail) {

    static final String ACCEPTED = "accepted";
    static final String TAKEDOWN = "takedown";
    static final String REJECTED = "rejected";

    /** This line and all behind it were not looked at. */
    static final String NOT_READ = "not-read";

    /** @param own the number that the submitter gave the version, null where the time of receipt counts */
    static LineOutcome accepted(long line, ArticleId id, @Nullable ArticleVersion own, Received received) {
        long version = own != null ? own.value() : received.at().toEpochMilli();
        return new LineOutcome(line, ACCEPTED, id.value(), version, received.submission(), null, null, null, null);
    }

    static LineOutcome takedown(long line, ArticleId id, Instant receivedAt) {
        return new LineOutcome(line, TAKEDOWN, id.value(), null, null, receivedAt, null, null, null);
    }

    static LineOutcome rejected(long line, Refusal refusal) {
        return refused(line, REJECTED, refusal);
    }

    static LineOutcome notRead(long line, Refusal refusal) {
        return refused(line, NOT_READ, refusal);
    }

    private static LineOutcome refused(long line, String outcome, Refusal refusal) {
        return new LineOutcome(
                line,
                outcome,
                null,
                null,
                null,
                null,
                refusal.type().uri().toString(),
                refusal.field().isEmpty() ? null : refusal.field(),
                refusal.detail());
    }
}
