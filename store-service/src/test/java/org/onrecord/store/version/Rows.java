package org.onrecord.store.version;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of every table as text, without the numbers that only say who came first. */
public final class Rows {

    private Rows() {}

    public static List<String> all(JdbcClient jdbc) {
        List<String> rows = new ArrayList<>();
        rows.addAll(query(jdbc, """
                SELECT 'article ' || (to_jsonb(a) - 'current_version_id')::text || coalesce(
                           (SELECT v.version || ' ' || v.received_at || ' ' || v.extractor_model FROM article_version v
                            WHERE v.version_id = a.current_version_id), 'none')
                FROM article a"""));
        rows.addAll(query(jdbc, "SELECT 'retraction ' || (to_jsonb(r) - 'recorded_at')::text FROM retraction r"));
        rows.addAll(query(jdbc, "SELECT 'version ' || (to_jsonb(v) - 'version_id')::text FROM article_version v"));
        for (String table : List.of("identity", "identity_alias", "profile", "speaker", "speaker_week")) {
            rows.addAll(query(jdbc, "SELECT '%s ' || to_jsonb(x)::text FROM %s x".formatted(table, table)));
        }
        for (String table : List.of("quote", "entity", "attachment", "said")) {
            rows.addAll(query(jdbc, """
                    SELECT '%s ' || (to_jsonb(x) - 'version_id')::text || v.version || ' ' || v.received_at || ' '
                           || v.extractor_model
                    FROM %s x JOIN article_version v USING (version_id)
                    """.formatted(table, table)));
        }
        return rows.stream().sorted().toList();
    }

    private static List<String> query(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
