package org.onrecord.store.copy;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes the table {@code copy_pair}. */
record PairRows(JdbcClient jdbc) {

    void add(List<Pair> pairs) {
        jdbc.sql("""
                        INSERT INTO copy_pair (one, other, rule, likeness)
                        SELECT * FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::double precision[])
                        ON CONFLICT DO NOTHING
                        """)
                .param(pairs.stream().map(Pair::one).toArray(String[]::new))
                .param(pairs.stream().map(Pair::other).toArray(String[]::new))
                .param(pairs.stream().map(pair -> pair.likeness().rule().code()).toArray(String[]::new))
                .param(pairs.stream().map(pair -> pair.likeness().share()).toArray(Double[]::new))
                .update();
    }

    /** All pairs of these texts. */
    List<Pair> within(Collection<String> textIds) {
        return jdbc.sql("SELECT one, other, rule, likeness FROM copy_pair WHERE one = ANY (?::uuid[])")
                .param(textIds.toArray(String[]::new))
                .query((row, number) -> new Pair(
                        row.getString("one"),
                        row.getString("other"),
                        new Likeness(CopyRule.ofCode(row.getString("rule")), row.getDouble("likeness"))))
                .list();
    }
}
