package org.onrecord.store.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.Extractor;
import org.onrecord.events.article.Block;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.copy.CopySearch;
import org.onrecord.store.entity.EntitySearch;
import org.onrecord.store.entity.EntityView;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Times;
import org.onrecord.store.quote.QuoteSearch;
import org.onrecord.store.quote.QuoteView;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds articles that are shown. */
final class ArticleSearch {

    /** Columns of the sort key: time and article. */
    static final int KEY_COLUMNS = 2;

    /** Copies that an article is shown with; GET /copies/{group} has the others. */
    private static final int COPIES = 20;

    private final JdbcClient jdbc;
    private final QuoteSearch quotes;
    private final EntitySearch entities;
    private final CopySearch copies;

    ArticleSearch(JdbcClient jdbc, QuoteSearch quotes, EntitySearch entities, CopySearch copies) {
        this.jdbc = jdbc;
        this.quotes = quotes;
        this.entities = entities;
        this.copies = copies;
    }

    /**
     * One page.
     *
     * @param publisher only articles of this publisher, null for all
     * @param after where the page before ended, null for the first
     * @param limit the most rows to find
     */
    List<ArticleRow> find(@Nullable String publisher, @Nullable Cursor after, int limit) {
        StringBuilder conditions = new StringBuilder("outcome = 'extracted'");
        List<Object> parameters = new ArrayList<>();
        if (publisher != null) {
            conditions.append(" AND publisher = ?");
            parameters.add(publisher);
        }
        if (after != null) {
            conditions.append(" AND (dated_at, article_id) < (?, ?)");
            parameters.add(time(after.key().get(0)));
            parameters.add(after.key().get(1));
        }
        parameters.add(limit);
        return jdbc.sql("""
                        SELECT article_id, version, url, title, publisher, author, published_at, language, received_at,
                               quote_count, entity_count, dated_at
                        FROM article_version
                        WHERE %s
                        ORDER BY dated_at DESC, article_id DESC
                        LIMIT ?
                        """.formatted(conditions))
                .params(parameters)
                .query(ArticleRow::of)
                .list();
    }

    /** What is known of the id, absent where nothing is. */
    Optional<ArticleState> state(String articleId) {
        return jdbc.sql("SELECT current_version_id, retracted_at FROM article WHERE article_id = ?")
                .param(articleId)
                .query((row, number) -> new ArticleState(
                        row.getObject("current_version_id", Long.class), Times.get(row, "retracted_at")))
                .optional();
    }

    /**
     * The version that is shown, with its quotes and entities; absent where none is. The questions are asked one by one,
     * not of one snapshot: what a version says never changes, and a takedown, which removes it, leaves less than there
     * was.
     */
    Optional<ArticleView> shown(String articleId) {
        return jdbc.sql("""
                        SELECT v.version_id, v.article_id, v.version, v.url, v.title, v.text, v.publisher, v.author,
                               v.published_at, v.language, v.received_at, v.content_sha256, v.text_sha256, v.blocks,
                               v.extractor_version, v.extractor_model, v.rights, v.expires_at, v.located,
                               to_json(v.info_sources) AS info_sources, v.quote_count, v.entity_count
                        FROM article a JOIN article_version v ON v.version_id = a.current_version_id
                        WHERE a.article_id = ?
                        """)
                .param(articleId)
                .query((row, number) -> new Version(
                        row.getLong("version_id"), row.getInt("quote_count"), row.getInt("entity_count"), itself(row)))
                .optional()
                .flatMap(this::whole);
    }

    /** A version, how many quotes and entities it has, and what it says of itself. */
    private record Version(long id, int quotes, int entities, ArticleView itself) {}

    private Optional<ArticleView> whole(Version version) {
        List<QuoteView> itsQuotes = quotes.ofVersion(version.id);
        List<EntityView> itsEntities = entities.ofVersion(version.id);
        return itsQuotes.size() < version.quotes || itsEntities.size() < version.entities
                ? Optional.empty()
                : Optional.of(version.itself.with(
                        itsQuotes,
                        itsEntities,
                        copies.of(version.itself.articleId(), COPIES).orElse(null)));
    }

    private static ArticleView itself(ResultSet row) throws SQLException {
        return new ArticleView(
                row.getString("article_id"),
                row.getLong("version"),
                row.getString("url"),
                row.getString("title"),
                row.getString("text"),
                row.getString("publisher"),
                row.getString("author"),
                Times.get(row, "published_at"),
                row.getString("language"),
                Times.require(row, "received_at"),
                row.getString("content_sha256"),
                row.getString("text_sha256"),
                List.of(EventJson.mapper().readValue(row.getString("blocks"), Block[].class)),
                List.of(),
                List.of(),
                new Extractor(row.getString("extractor_version"), row.getString("extractor_model")),
                row.getString("rights"),
                Times.get(row, "expires_at"),
                row.getString("located"),
                names(row.getString("info_sources")),
                null);
    }

    private static List<String> names(@Nullable String json) {
        return json == null ? List.of() : List.of(EventJson.mapper().readValue(json, String[].class));
    }

    private static OffsetDateTime time(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException notOurs) {
            throw Cursor.refused();
        }
    }
}
