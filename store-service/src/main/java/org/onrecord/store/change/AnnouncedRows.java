package org.onrecord.store.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.events.quote.QuoteId;
import org.onrecord.store.HexId;
import org.onrecord.store.quote.QuoteView;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has been told: the table {@code announced_article}. */
record AnnouncedRows(JdbcClient jdbc) {

    /** Of these articles those of which something else is shown than what was told. */
    List<Move> moves(Collection<String> articleIds) {
        return jdbc.sql("SELECT " + Move.COLUMNS + """
                        FROM article a
                        LEFT JOIN announced_article n USING (article_id)
                        LEFT JOIN article_version f ON f.version_id = n.version_id
                        LEFT JOIN article_version t ON t.version_id = a.current_version_id
                        WHERE a.article_id = ANY (?)
                          AND (n.version_id IS DISTINCT FROM a.current_version_id
                               -- A later reading of the same version found one more.
                               OR EXISTS (SELECT 1 FROM quote q
                                          WHERE q.version_id = a.current_version_id
                                            AND q.quote_id <> ALL (n.quote_ids)))
                        ORDER BY a.article_id
                        """)
                .param(articleIds.toArray(String[]::new))
                .query(Move::of)
                .list();
    }

    /** The ids of the quotes that were told of, by article; of an article without any, nothing. */
    Map<String, Set<QuoteId>> quotes(Collection<Move> moves) {
        Map<String, Set<QuoteId>> quotes = new HashMap<>();
        jdbc.sql("SELECT article_id, unnest(quote_ids) AS quote_id FROM announced_article WHERE article_id = ANY (?)")
                .param(ids(moves))
                .query(row -> {
                    quotes.computeIfAbsent(row.getString("article_id"), id -> new LinkedHashSet<>())
                            .add(new QuoteId(HexId.digits(row.getString("quote_id"))));
                });
        return quotes;
    }

    /**
     * Notes that what is shown of these articles now has been told.
     *
     * @param steps how often something has been told of each, in the order of {@code moves}
     * @param quotes what is shown of each
     */
    void note(List<Move> moves, List<Long> steps, List<List<QuoteView>> quotes) {
        jdbc.sql("""
                        INSERT INTO announced_article (article_id, step, version_id, quote_ids)
                        SELECT a.article_id, s.step, a.current_version_id, s.quote_ids::uuid[]
                        FROM unnest(?::text[], ?::bigint[], ?::text[]) AS s (article_id, step, quote_ids)
                        JOIN article a USING (article_id)
                        ON CONFLICT (article_id) DO UPDATE
                        SET step = excluded.step, version_id = excluded.version_id, quote_ids = excluded.quote_ids
                        """)
                .param(ids(moves))
                .param(steps.toArray(Long[]::new))
                .param(quotes.stream().map(AnnouncedRows::literal).toArray(String[]::new))
                .update();
    }

    private static String literal(List<QuoteView> quotes) {
        return quotes.stream().map(QuoteView::quoteId).sorted().collect(Collectors.joining(",", "{", "}"));
    }

    private static String[] ids(Collection<Move> moves) {
        return moves.stream().map(move -> move.article().value()).toArray(String[]::new);
    }
}
