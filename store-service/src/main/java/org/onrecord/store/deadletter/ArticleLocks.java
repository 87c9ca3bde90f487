package org.onrecord.store.deadletter;

import java.util.SortedSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps a letter and the takedown of its article apart: whichever commits second sees what the first did. An article
 * that only dead letters name has no row that could be locked instead.
 */
final class ArticleLocks {

    /** Tells these locks from others on the same text. */
    private static final long SEED = 10;

    private ArticleLocks() {}

    /** Holds the articles until the transaction ends; always in the same order: no deadlock. */
    static void hold(JdbcClient jdbc, SortedSet<String> articleIds) {
        jdbc.sql("""
                        SELECT pg_advisory_xact_lock(hashtextextended(id, ?))
                        FROM (SELECT id FROM unnest(?::text[]) AS id ORDER BY id COLLATE "C" OFFSET 0) ids
                        """)
                .param(SEED)
                .param(articleIds.toArray(String[]::new))
                .query((row, number) -> number)
                .list();
    }
}
