package org.onrecord.store.copy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes the tables {@code copy_text} and {@code article_text}. */
record TextRows(JdbcClient jdbc) {

    /** Candidates that a new text is compared with. Where there are more, any of them will do: they hang together. */
    private static final int MOST = 200;

    /**
     * Forgets which text these articles had, where they show it no longer.
     *
     * @return the texts
     */
    Set<String> removeHidden(String[] articleIds) {
        return new HashSet<>(jdbc.sql("""
                        DELETE FROM article_text t
                        USING article a
                        WHERE t.article_id = ANY (?)
                          AND a.article_id = t.article_id
                          AND t.version_id IS DISTINCT FROM a.current_version_id
                        RETURNING t.text_id
                        """).param(articleIds).query(String.class).list());
    }

    /**
     * Notes the texts of articles.
     *
     * @return those that no article had before, by their ids
     */
    Map<String, CopyText> add(List<ShownText> come) {
        Map<String, CopyText> texts = new LinkedHashMap<>();
        come.forEach(shown -> texts.put(shown.text().id(), shown.text()));
        Set<String> added = insert(List.copyOf(texts.values()));
        jdbc.sql("""
                        INSERT INTO article_text (article_id, version_id, text_id)
                        SELECT * FROM unnest(?::text[], ?::bigint[], ?::uuid[])
                        """)
                .param(column(come, ShownText::articleId, String[]::new))
                .param(column(come, ShownText::versionId, Long[]::new))
                .param(column(come, shown -> shown.text().id(), String[]::new))
                .update();
        texts.keySet().retainAll(added);
        return texts;
    }

    private Set<String> insert(List<CopyText> texts) {
        return new HashSet<>(jdbc.sql("""
                        INSERT INTO copy_text (text_id, words, runs, minima, lead, figures, names, credits, bands, group_id)
                        SELECT text_id, words, runs, minima, lead, figures, names, string_to_array(credits, E'\\n'),
                               bands::integer[], text_id
                        FROM unnest(?::uuid[], ?::uuid[], ?::integer[], ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[],
                                    ?::text[], ?::text[])
                             AS t (text_id, words, runs, minima, lead, figures, names, credits, bands)
                        ON CONFLICT DO NOTHING
                        RETURNING text_id
                        """)
                .param(column(texts, CopyText::id, String[]::new))
                .param(column(texts, text -> text.signature().words(), String[]::new))
                .param(column(texts, text -> text.signature().runs(), Integer[]::new))
                .param(column(texts, text -> Hashes.bytes(text.signature().minima()), byte[][]::new))
                .param(column(texts, text -> Hashes.bytes(text.signature().lead()), byte[][]::new))
                .param(column(texts, text -> Hashes.bytes(text.signature().figures()), byte[][]::new))
                .param(column(texts, text -> Hashes.bytes(text.signature().names()), byte[][]::new))
                .param(column(texts, text -> String.join("\n", text.credits()), String[]::new))
                .param(column(texts, text -> literal(text.signature().bands()), String[]::new))
                .query(String.class)
                .list());
    }

    /**
     * Removes those of these texts that no article has any more, with their pairs.
     *
     * @return their groups
     */
    Set<String> removeUnused(Collection<String> textIds) {
        if (textIds.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("""
                        DELETE FROM copy_text c
                        WHERE c.text_id = ANY (?::uuid[])
                          AND NOT EXISTS (SELECT FROM article_text t WHERE t.text_id = c.text_id)
                        RETURNING c.group_id
                        """)
                .param(textIds.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** Texts that are alike somewhere, for each of these. */
    List<Candidate> candidates(Map<String, CopyText> fresh) {
        return jdbc.sql("""
                        SELECT f.text_id AS fresh_id, c.*, array_to_string(c.credits, E'\\n') AS credit_lines
                        FROM unnest(?::uuid[]) AS f (text_id) JOIN copy_text n USING (text_id)
                        CROSS JOIN LATERAL (SELECT * FROM copy_text x
                                            WHERE x.bands && n.bands AND x.text_id <> n.text_id
                                            LIMIT ?) c
                        """)
                .param(fresh.keySet().toArray(String[]::new))
                .param(MOST)
                .query((row, number) -> new Candidate(
                        Objects.requireNonNull(fresh.get(row.getString("fresh_id"))),
                        text(row),
                        row.getString("group_id")))
                .list();
    }

    private static CopyText text(ResultSet row) throws SQLException {
        return new CopyText(
                row.getString("text_id"),
                new ArticleSignature(
                        row.getString("words").replace("-", ""),
                        row.getInt("runs"),
                        Hashes.read(row.getBytes("minima")),
                        Hashes.read(row.getBytes("lead")),
                        Hashes.read(row.getBytes("figures")),
                        Hashes.read(row.getBytes("names"))),
                Arrays.stream(row.getString("credit_lines").split("\n", -1))
                        .filter(credit -> !credit.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** All texts of these groups, with the group. */
    Map<String, String> groupsOf(Collection<String> groupIds) {
        Map<String, String> groups = new HashMap<>();
        jdbc.sql("SELECT text_id, group_id FROM copy_text WHERE group_id = ANY (?::uuid[])")
                .param(groupIds.toArray(String[]::new))
                .query(row -> {
                    groups.put(row.getString("text_id"), row.getString("group_id"));
                });
        return groups;
    }

    /** Puts texts into the groups they hang together with now. */
    void regroup(Map<String, String> before, Components components) {
        List<String> moved = before.entrySet().stream()
                .filter(text -> !components.lowest(text.getKey()).equals(text.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!moved.isEmpty()) {
            jdbc.sql("""
                            UPDATE copy_text c
                            SET group_id = m.group_id
                            FROM unnest(?::uuid[], ?::uuid[]) AS m (text_id, group_id)
                            WHERE c.text_id = m.text_id
                            """)
                    .param(moved.toArray(String[]::new))
                    .param(column(moved, components::lowest, String[]::new))
                    .update();
        }
    }

    /** Gives all texts of groups that hang together the name of the lowest one. */
    void merge(Components groups) {
        List<Map.Entry<String, String>> renamed = groups.all().entrySet().stream()
                .filter(group -> !group.getKey().equals(group.getValue()))
                .toList();
        jdbc.sql("""
                        UPDATE copy_text c
                        SET group_id = m.now
                        FROM unnest(?::uuid[], ?::uuid[]) AS m (was, now)
                        WHERE c.group_id = m.was
                        """)
                .param(column(renamed, Map.Entry::getKey, String[]::new))
                .param(column(renamed, Map.Entry::getValue, String[]::new))
                .update();
    }

    /** The groups of article versions that have one. */
    Map<Long, String> groupsOfVersions(Collection<Long> versionIds) {
        Map<Long, String> groups = new HashMap<>();
        jdbc.sql("""
                        SELECT t.version_id, c.group_id FROM article_text t JOIN copy_text c USING (text_id)
                        WHERE t.version_id = ANY (?)
                        """).param(versionIds.toArray(Long[]::new)).query(row -> {
            groups.put(row.getLong("version_id"), row.getString("group_id"));
        });
        return groups;
    }

    private static String literal(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(Integer::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static <T, C> C[] column(List<T> rows, Function<T, C> cell, IntFunction<C[]> array) {
        return rows.stream().map(cell).toArray(array);
    }
}
