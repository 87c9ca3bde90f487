package org.onrecord.store.lineage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.onrecord.events.Extractor;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Times;
import org.onrecord.store.version.Outcome;

/**
 * A row of the table of versions.
 *
 * @param rowId its number in the database
 * @param view the version
 * @param complete whether all of its events are there
 */
record VersionRow(long rowId, VersionView view, boolean complete) {

    static final String COLUMNS = """
            version_id, article_id, version, received_at, extractor_version, extractor_model, outcome, complete,
            quote_count, entity_count
            """;

    static VersionRow of(ResultSet row, int number) throws SQLException {
        String articleId = row.getString("article_id");
        long version = row.getLong("version");
        Instant receivedAt = Times.require(row, "received_at");
        Extractor extractor = new Extractor(row.getString("extractor_version"), row.getString("extractor_model"));
        return new VersionRow(
                row.getLong("version_id"),
                new VersionView(
                        VersionView.idOf(articleId, version, receivedAt, extractor),
                        version,
                        receivedAt,
                        Outcome.ofCode(row.getString("outcome")),
                        row.getObject("quote_count", Integer.class),
                        row.getObject("entity_count", Integer.class),
                        extractor),
                row.getBoolean("complete"));
    }

    /** Its place in the order of versions. */
    Cursor cursor() {
        return new Cursor(List.of(
                Long.toString(view.articleVersion()),
                view.receivedAt().toString(),
                view.extractor().version(),
                view.extractor().model()));
    }
}
