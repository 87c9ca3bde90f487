package org.onrecord.store.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.Extractor;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleVersion;
import org.onrecord.events.quote.QuoteChanged;
import org.onrecord.store.lineage.VersionView;
import org.onrecord.store.page.Times;

/**
 * An article of which something else is shown than what was told.
 *
 * @param article the article
 * @param step how often something was told of it, from 0
 * @param from what was shown; null where nothing was
 * @param to what is shown; null where nothing is
 */
record Move(
        ArticleId article,
        long step,
        @Nullable Shown from,
        @Nullable Shown to) {

    /** What a query selects: of {@code a} the article, of {@code n} what was told, of {@code f} and {@code t} versions. */
    static final String COLUMNS = """
            a.article_id, coalesce(n.step, 0) AS step,
            f.version_id AS f_version_id, f.version AS f_version, f.received_at AS f_received_at,
            f.extractor_version AS f_extractor_version, f.extractor_model AS f_extractor_model,
            f.outcome = 'retracted' AS f_gone,
            t.version_id AS t_version_id, t.version AS t_version, t.received_at AS t_received_at,
            t.extractor_version AS t_extractor_version, t.extractor_model AS t_extractor_model, false AS t_gone
            """;

    /**
     * A version that is shown, or was.
     *
     * @param rowId its number in the database
     * @param name what consumers know it by
     * @param gone whether it was taken down, and its quotes with it
     */
    record Shown(long rowId, QuoteChanged.Version name, boolean gone) {}

    static Move of(ResultSet row, int number) throws SQLException {
        String article = row.getString("article_id");
        return new Move(
                new ArticleId(article), row.getLong("step"), shown(article, row, "f_"), shown(article, row, "t_"));
    }

    private static @Nullable Shown shown(String article, ResultSet row, String prefix) throws SQLException {
        Long rowId = row.getObject(prefix + "version_id", Long.class);
        if (rowId == null) {
            return null;
        }
        long version = row.getLong(prefix + "version");
        return new Shown(
                rowId,
                new QuoteChanged.Version(
                        VersionView.idOf(
                                article,
                                version,
                                Times.require(row, prefix + "received_at"),
                                new Extractor(
                                        row.getString(prefix + "extractor_version"),
                                        row.getString(prefix + "extractor_model"))),
                        new ArticleVersion(version)),
                row.getBoolean(prefix + "gone"));
    }
}
