package org.onrecord.store.deadletter;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.onrecord.store.version.ShownFollower;
import org.onrecord.store.version.TakedownParts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Empties the letters of articles that are taken down, in the transaction of the takedown. */
public final class LetterTakedowns implements ShownFollower {

    private final JdbcClient jdbc;

    public LetterTakedowns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void follow(SortedSet<String> articleIds) {
        List<String> retracted = jdbc.sql("""
                        SELECT article_id FROM article WHERE article_id = ANY (?) AND retracted_at IS NOT NULL
                        """)
                .param(articleIds.toArray(String[]::new))
                .query(String.class)
                .list();
        if (retracted.isEmpty()) {
            return;
        }
        SortedSet<String> gone = new TreeSet<>(retracted);
        ArticleLocks.hold(jdbc, gone);
        List<String> emptied = jdbc.sql("""
                        UPDATE dead_letter d
                        SET state = 'retracted', key = NULL, value = NULL, headers = NULL
                        FROM article a
                        WHERE a.article_id = ANY (?::text[])
                          AND d.article_ids @> ARRAY[a.article_id]
                          AND d.recorded_at <= a.retracted_at
                          AND d.state <> 'retracted'
                        RETURNING a.article_id
                        """)
                .param(gone.toArray(String[]::new))
                .query(String.class)
                .list();
        new TakedownParts(jdbc).add(TakedownParts.Part.DEAD_LETTERS, emptied);
    }
}
