package org.onrecord.store.article;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.Extractor;
import org.onrecord.events.article.Block;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.copy.CopySearch;
import org.onrecord.store.entity.EntitySearch;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Times;
import org.onrecord.store.quote.QuoteSearch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

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
    private final TransactionOperations snapshot;

    /** @param snapshot transactions in which all queries see the same rows */
    ArticleSearch(
            JdbcClient jdbc,
            QuoteSearch quotes,
            EntitySearch entities,
            CopySearch copies,
            TransactionOperations snapshot) {
        this.jdbc = jdbc;
        this.snapshot = snapshot;
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

    /** Asks several questions of which the answers fit together: no correction comes between them. */
    <T> T inOneSnapshot(Supplier<T> questions) {
        return Objects.requireNonNull(snapshot.execute(status -> questions.get()));
    }

    /** What is known of the id, absent where nothing is. */
    Optional<ArticleState> state(String articleId) {
        return jdbc.sql("SELECT current_version_id, retracted_at FROM article WHERE article_id = ?")
                .param(articleId)
                .query((row, number) -> new ArticleState(
                        row.getObject("current_version_id", Long.class), Times.get(row, "retracted_at")))
                .optional();
    }

    /** One article version with its quotes and entities. */
    ArticleView version(long versionId) {
        return jdbc.sql("""
                        SELECT article_id, version, url, title, text, publisher, author, published_at, language,
                               received_at, content_sha256, text_sha256, blocks, extractor_version, extractor_model,
                               rights, expires_at, located, to_json(info_sources) AS info_sources
                        FROM article_version
                        WHERE version_id = ?
                        """)
                .param(versionId)
                .query((row, number) -> new ArticleView(
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
                        quotes.ofVersion(versionId),
                        entities.ofVersion(versionId),
                        new Extractor(row.getString("extractor_version"), row.getString("extractor_model")),
                        row.getString("rights"),
                        Times.get(row, "expires_at"),
                        row.getString("located"),
                        names(row.getString("info_sources")),
                        copies.of(row.getString("article_id"), COPIES).orElse(null)))
                .single();
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
