package org.onrecord.events.quote;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.Required;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleVersion;

/**
 * What the store shows of an article has changed, and this is what became of one of its quotes. Whoever applies all
 * changes of an article in order, to nothing, has its quotes as they are shown.
 *
 * @param eventId the event; the same as its {@code ce_id}
 * @param articleId the article; the record's key
 * @param step how often what is shown of the article has changed by now, from 1; all changes of one step became visible
 *     at once
 * @param remaining how many events of the same step follow, from 0
 * @param change what became of the quote
 * @param quoteId the quote; of a revised one the id that it has now
 * @param from the version that was shown before; absent where none was
 * @param to the version that is shown now; absent where the article was taken down
 * @param fields of a revised quote the fields of which the values differ, as words or as numbers; empty otherwise
 * @param before of a revised quote, how it was shown; absent otherwise
 * @param after how the quote is shown; absent of a retracted one, which comes without any of its words
 * @param changedAt when the store decided so
 */
public record QuoteChanged(
        ChangeId eventId,
        ArticleId articleId,
        long step,
        int remaining,
        ChangeKind change,
        QuoteId quoteId,
        @Nullable Version from,
        @Nullable Version to,
        List<String> fields,
        @Nullable QuoteExtracted before,
        @Nullable QuoteExtracted after,
        Instant changedAt) {

    /** @throws InvalidFieldException if a field is missing, or {@code before} or {@code after} do not fit the change */
    public QuoteChanged {
        Required.field("eventId", eventId);
        Required.field("articleId", articleId);
        Required.field("change", change);
        Required.field("quoteId", quoteId);
        Required.field("changedAt", changedAt);
        fields = Required.members("fields", fields);
        if (step < 1) {
            throw new InvalidFieldException("step", "is less than 1", "Count steps from 1.");
        }
        if (remaining < 0) {
            throw new InvalidFieldException("remaining", "is less than 0", "Give 0 on the last event of a step.");
        }
        requireOnly("after", after, change != ChangeKind.RETRACTED);
        requireOnly("before", before, change == ChangeKind.REVISED);
    }

    private static void requireOnly(String field, @Nullable QuoteExtracted quote, boolean wanted) {
        if (wanted && quote == null) {
            throw new InvalidFieldException(field, "is missing", "Give the quote.");
        }
        if (!wanted && quote != null) {
            throw new InvalidFieldException(field, "is given", "Leave it out: the change says that there is none.");
        }
    }

    /**
     * A version of an article as one extractor read it.
     *
     * @param versionId what tells it from all others of the article, as {@code GET /articles/{id}/versions} lists it: 32
     *     lower-case hexadecimal digits
     * @param articleVersion its number, which several may share
     */
    public record Version(String versionId, ArticleVersion articleVersion) {

        /** @throws InvalidFieldException if either is missing */
        public Version {
            Required.field("versionId", versionId);
            Required.field("articleVersion", articleVersion);
        }
    }
}
