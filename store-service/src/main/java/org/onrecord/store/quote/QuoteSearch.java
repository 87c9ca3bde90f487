package org.onrecord.store.quote;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.identity.IdentityStates;
import org.onrecord.store.page.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds quotes that are shown. */
public final class QuoteSearch {

    /** Columns of the sort key: time, article, position, quote. */
    static final int KEY_COLUMNS = 4;

    /**
     * Up to so many matches are all fetched and sorted; of more, the newest are looked for in the order of time. Left to
     * itself, the planner walks through a million quotes by time in search of a word that three of them hold.
     */
    private static final int FEW = 2_000;

    private static final String NEWEST_FIRST =
            "ORDER BY q.dated_at DESC, q.article_id DESC, (-q.position) DESC, q.quote_id DESC";

    private final JdbcClient jdbc;

    public QuoteSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One page.
     *
     * @param after where the page before ended, null for the first
     * @param limit the most rows to find
     */
    List<QuoteRow> find(QuoteFilter filter, @Nullable Cursor after, int limit) {
        List<Object> parameters = new ArrayList<>();
        String matching = "FROM quote q WHERE q.current" + conditions(filter, after, parameters);
        String page = filter.article() != null || (filter.isSelective() && matchesFew(matching, parameters))
                ? "WITH found AS MATERIALIZED (SELECT q.* %s), page AS (SELECT q.* FROM found q %s LIMIT ?)"
                : "WITH page AS (SELECT q.* %s %s LIMIT ?)";
        parameters.add(limit);
        return jdbc.sql(page.formatted(matching, NEWEST_FIRST)
                        + " SELECT " + QuoteRow.COLUMNS + "FROM page q JOIN article_version v USING (version_id) "
                        + NEWEST_FIRST)
                .params(parameters)
                .query(QuoteRow::of)
                .list();
    }

    /** The quotes of one article version, in the order of the article. */
    public List<QuoteView> ofVersion(long versionId) {
        return ofVersions(Set.of(versionId)).getOrDefault(versionId, List.of());
    }

    /** The quotes of article versions, in the order of the articles; of a version that has none, nothing. */
    public Map<Long, List<QuoteView>> ofVersions(Set<Long> versionIds) {
        Map<Long, List<QuoteView>> quotes = new HashMap<>();
        jdbc.sql("SELECT q.version_id, " + QuoteRow.COLUMNS
                        + " FROM quote q JOIN article_version v USING (version_id)"
                        + " WHERE q.version_id = ANY (?) ORDER BY q.position, q.quote_id")
                .param(versionIds.toArray(Long[]::new))
                .query((row, number) -> quotes.computeIfAbsent(row.getLong("version_id"), id -> new ArrayList<>())
                        .add(QuoteRow.of(row, number).view()))
                .list();
        return quotes;
    }

    /** A quote by its id, where it stands in the version of its article that is shown. */
    Optional<QuoteRow> byId(UUID quoteId) {
        return jdbc.sql("SELECT " + QuoteRow.COLUMNS
                        + " FROM quote q JOIN article_version v USING (version_id)"
                        + " WHERE q.quote_id = ? AND q.current ORDER BY q.article_id LIMIT 1")
                .param(quoteId)
                .query(QuoteRow::of)
                .optional();
    }

    /** The article in an older version of which the quote stood. */
    Optional<String> formerArticleOf(UUID quoteId) {
        return jdbc.sql("""
                        SELECT q.article_id
                        FROM quote q JOIN article_version v USING (version_id)
                        WHERE q.quote_id = ? AND v.complete
                        LIMIT 1
                        """).param(quoteId).query(String.class).optional();
    }

    private boolean matchesFew(String matching, List<Object> parameters) {
        List<Object> more = new ArrayList<>(parameters);
        more.add(FEW + 1);
        return jdbc.sql("SELECT count(*) FROM (SELECT 1 %s LIMIT ?) m".formatted(matching))
                        .params(more)
                        .query(Integer.class)
                        .single()
                <= FEW;
    }

    private static String conditions(QuoteFilter filter, @Nullable Cursor after, List<Object> parameters) {
        StringBuilder conditions = new StringBuilder();
        if (filter.speaker() != null) {
            conditions.append(" AND q.speaker_keys @> ARRAY[?::text]");
            parameters.add(filter.speaker());
        }
        if (filter.words() != null) {
            conditions.append(" AND q.words @@ websearch_to_tsquery('english', ?)");
            parameters.add(filter.words());
        }
        if (filter.kind() != null) {
            conditions.append(" AND q.kind = ?");
            parameters.add(filter.kind().name().toLowerCase(Locale.ROOT));
        }
        if (filter.article() != null) {
            conditions.append(" AND q.article_id = ?");
            parameters.add(filter.article());
        }
        if (filter.identity() != null) {
            conditions.append(" AND (q.version_id, q.quote_id) IN (SELECT s.version_id, s.quote_id FROM said s"
                    + " WHERE s.identity_id = (" + IdentityStates.ROOT + "))");
            parameters.add(filter.identity());
        }
        if (after != null) {
            conditions.append(" AND (q.dated_at, q.article_id, -q.position, q.quote_id) < (?, ?, ?, ?)");
            parameters.addAll(sortKey(after));
        }
        return conditions.toString();
    }

    private static List<Object> sortKey(Cursor cursor) {
        List<String> key = cursor.key();
        try {
            return List.of(
                    OffsetDateTime.parse(key.get(0)),
                    key.get(1),
                    -Integer.parseInt(key.get(2)),
                    UUID.fromString(key.get(3)));
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            throw Cursor.refused();
        }
    }
}
