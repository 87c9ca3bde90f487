package org.onrecord.store.quote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.Extractor;
import org.onrecord.events.quote.Cue;
import org.onrecord.events.quote.QuoteKind;
import org.onrecord.events.quote.Speaker;
import org.onrecord.events.text.Mention;
import org.onrecord.events.text.SelectedSpan;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.HexId;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Times;
import org.springframework.jdbc.core.RowMapper;

/**
 * A row of the quote queries.
 *
 * @param view the quote
 * @param cursor its place in the order; the next page goes on behind it
 */
public record QuoteRow(QuoteView view, Cursor cursor) {

    /** What a query selects: of {@code q}, the quote, and of {@code v}, its article version. */
    static final String COLUMNS = """
            q.quote_id, q.article_id, q.kind, q.text, q.position, q.spans, q.text_sha256, q.cue, q.stance, q.speakers,
            q.addressee, q.medium, q.place, q.date, q.confidence, q.dated_at,
            v.version, v.extractor_version, v.extractor_model, v.url, v.title, v.publisher, v.published_at
            """;

    /** How a row is read in this order. */
    static RowMapper<QuoteRow> in(QuoteOrder order) {
        return (row, number) -> {
            QuoteView view = view(row);
            return new QuoteRow(
                    view,
                    order.cursor(
                            Times.require(row, "dated_at").toString(),
                            view.articleId(),
                            row.getInt("position"),
                            row.getString("quote_id")));
        };
    }

    static QuoteView view(ResultSet row) throws SQLException {
        String articleId = row.getString("article_id");
        long version = row.getLong("version");
        String quoteId = row.getString("quote_id");
        return new QuoteView(
                HexId.digits(quoteId),
                articleId,
                version,
                QuoteKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("text"),
                List.of(EventJson.mapper().readValue(row.getString("spans"), SelectedSpan[].class)),
                row.getString("text_sha256"),
                json(row, "cue", Cue.class),
                row.getString("stance"),
                List.of(EventJson.mapper().readValue(row.getString("speakers"), Speaker[].class)),
                json(row, "addressee", Mention.class),
                row.getString("medium"),
                json(row, "place", Mention.class),
                json(row, "date", Mention.class),
                row.getDouble("confidence"),
                new Extractor(row.getString("extractor_version"), row.getString("extractor_model")),
                new ArticleSummary(
                        articleId,
                        version,
                        row.getString("url"),
                        row.getString("title"),
                        row.getString("publisher"),
                        Times.get(row, "published_at")));
    }

    private static <T> @Nullable T json(ResultSet row, String column, Class<T> type) throws SQLException {
        String json = row.getString(column);
        return json == null ? null : EventJson.mapper().readValue(json, type);
    }
}
