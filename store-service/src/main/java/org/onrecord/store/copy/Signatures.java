package org.onrecord.store.copy;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.onrecord.store.version.ShownFollower;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the signature of every article that is shown, and of no other. */
public final class Signatures implements ShownFollower {

    private final JdbcClient jdbc;

    private record Text(long versionId, String articleId, String text) {}

    public Signatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void follow(SortedSet<String> articleIds) {
        String[] ids = articleIds.toArray(String[]::new);
        jdbc.sql("""
                        DELETE FROM article_signature s
                        USING article a
                        WHERE s.article_id = ANY (?)
                          AND a.article_id = s.article_id
                          AND s.version_id IS DISTINCT FROM a.current_version_id
                        """).param(ids).update();
        List<Text> unsigned = jdbc.sql("""
                        SELECT v.version_id, v.article_id, v.text
                        FROM article a JOIN article_version v ON v.version_id = a.current_version_id
                        WHERE a.article_id = ANY (?)
                          AND NOT EXISTS (SELECT FROM article_signature s WHERE s.version_id = v.version_id)
                        """)
                .param(ids)
                .query((row, number) ->
                        new Text(row.getLong("version_id"), row.getString("article_id"), row.getString("text")))
                .list();
        if (!unsigned.isEmpty()) {
            jdbc.sql("""
                            INSERT INTO article_signature (version_id, article_id, signature)
                            SELECT s.version_id, s.article_id, s.signature::integer[]
                            FROM unnest(?::bigint[], ?::text[], ?::text[]) AS s (version_id, article_id, signature)
                            """)
                    .params(
                            unsigned.stream().map(Text::versionId).toArray(Long[]::new),
                            unsigned.stream().map(Text::articleId).toArray(String[]::new),
                            unsigned.stream()
                                    .map(text -> literal(ArticleSignature.of(text.text())))
                                    .toArray(String[]::new))
                    .update();
        }
    }

    /** The signatures of article versions; one that is not shown has none. */
    public Map<Long, ArticleSignature> of(Collection<Long> versionIds) {
        Map<Long, ArticleSignature> signatures = new HashMap<>();
        jdbc.sql("SELECT version_id, signature FROM article_signature WHERE version_id = ANY (?)")
                .param(versionIds.toArray(Long[]::new))
                .query(row -> {
                    Integer[] minima = (Integer[]) row.getArray("signature").getArray();
                    signatures.put(
                            row.getLong("version_id"),
                            new ArticleSignature(Arrays.stream(minima)
                                    .mapToInt(Integer::intValue)
                                    .toArray()));
                });
        return signatures;
    }

    private static String literal(ArticleSignature signature) {
        String list = signature.toString();
        return "{" + list.substring(1, list.length() - 1) + "}";
    }
}
