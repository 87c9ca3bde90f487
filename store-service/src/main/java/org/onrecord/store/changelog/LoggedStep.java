package org.onrecord.store.changelog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.quote.ChangeKind;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.HexId;
import org.onrecord.store.page.Times;
import org.onrecord.store.quote.QuoteKey;

/** A step of an article in the log, as the table {@code change_step} has it. */
public record LoggedStep(
        long number,
        ArticleId articleId,
        long step,
        @Nullable Long fromVersion,
        @Nullable Long toVersion,
        Instant changedAt,
        List<LoggedChange> changes) {

    static LoggedStep of(ResultSet row, int index) throws SQLException {
        return new LoggedStep(
                row.getLong("number"),
                new ArticleId(row.getString("article_id")),
                row.getLong("step"),
                row.getObject("from_version_id", Long.class),
                row.getObject("to_version_id", Long.class),
                Times.require(row, "changed_at"),
                List.of(EventJson.mapper().readValue(row.getString("changes"), LoggedChange[].class)));
    }

    /** Where the quote of a change stood; null where it is only published. */
    @Nullable
    QuoteKey before(LoggedChange change) {
        return fromVersion == null || change.change() == ChangeKind.PUBLISHED
                ? null
                : new QuoteKey(fromVersion, HexId.uuid(change.formerId().value()));
    }

    /** Where the quote of a change stands; null where it is retracted. */
    @Nullable
    QuoteKey after(LoggedChange change) {
        return toVersion == null || change.change() == ChangeKind.RETRACTED
                ? null
                : new QuoteKey(toVersion, HexId.uuid(change.quoteId().value()));
    }
}
