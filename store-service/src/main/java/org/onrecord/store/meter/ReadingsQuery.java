package org.onrecord.store.meter;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.page.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the numbers of the gauges, each by an index, in milliseconds also over years of articles. */
record ReadingsQuery(JdbcClient jdbc) {

    /** Sources beyond these have no gauge: a label for each of many thousands would be more than Prometheus likes. */
    static final int MOST_SOURCES = 200;

    Readings read() {
        Map<String, Instant> last = lastOf();
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM dead_letter WHERE state = 'open') AS letters,
                               (SELECT count(*) FROM article_version WHERE outcome = 'pending') AS pending,
                               (SELECT min(received_at) FROM article_version WHERE outcome = 'pending') AS oldest,
                               (SELECT count(*) FROM outbox) AS outbox
                        """)
                .query((row, number) -> new Readings(
                        row.getLong("letters"),
                        row.getLong("pending"),
                        Times.get(row, "oldest"),
                        row.getLong("outbox"),
                        last))
                .single();
    }

    /** Walks from source to source along the index, instead of through all that was submitted. */
    private Map<String, Instant> lastOf() {
        Map<String, Instant> last = new HashMap<>();
        jdbc.sql("""
                        WITH RECURSIVE source AS (
                            (SELECT publisher FROM submission WHERE publisher IS NOT NULL ORDER BY publisher LIMIT 1)
                            UNION ALL
                            SELECT (SELECT x.publisher FROM submission x WHERE x.publisher > s.publisher
                                    ORDER BY x.publisher LIMIT 1)
                            FROM source s WHERE s.publisher IS NOT NULL
                        )
                        SELECT publisher,
                               (SELECT max(x.received_at) FROM submission x WHERE x.publisher = s.publisher) AS last
                        FROM source s WHERE publisher IS NOT NULL
                        LIMIT ?
                        """).param(MOST_SOURCES).query(row -> {
            @Nullable Instant at = Times.get(row, "last");
            if (at != null) {
                last.put(row.getString("publisher"), at);
            }
        });
        return last;
    }
}
