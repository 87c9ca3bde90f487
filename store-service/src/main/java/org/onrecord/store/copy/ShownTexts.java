package org.onrecord.store.copy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.article.Block;
import org.onrecord.events.wire.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the texts of articles that are shown. */
record ShownTexts(JdbcClient jdbc, Agencies agencies) {

    /** What every article of a site has, or none of a copy keeps. */
    private static final Set<String> NOT_COMPARED = Set.of("headline", "byline", "caption", "furniture");

    /** Of these articles the texts that are not noted yet, those that are too short left out. */
    List<ShownText> notNoted(String[] articleIds) {
        return jdbc.sql("""
                        SELECT v.version_id, v.article_id, v.text, v.blocks, v.author,
                               to_json(v.info_sources) AS info_sources
                        FROM article a JOIN article_version v ON v.version_id = a.current_version_id
                        WHERE a.article_id = ANY (?)
                          AND NOT EXISTS (SELECT FROM article_text t WHERE t.version_id = v.version_id)
                        """).param(articleIds).query(this::read).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether a text is noted for any of these articles that they do not show. */
    boolean anyGone(String[] articleIds) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT FROM article_text t JOIN article a USING (article_id)
                            WHERE t.article_id = ANY (?) AND t.version_id IS DISTINCT FROM a.current_version_id)
                        """).param(articleIds).query(Boolean.class).single();
    }

    private Optional<ShownText> read(ResultSet row, int number) throws SQLException {
        String text = row.getString("text");
        Set<String> credits = agencies.namedBy(text, row.getString("author"), names(row.getString("info_sources")));
        long versionId = row.getLong("version_id");
        String articleId = row.getString("article_id");
        return CopyText.of(compared(text, row.getString("blocks")), credits)
                .map(found -> new ShownText(versionId, articleId, found));
    }

    private static String compared(String text, @Nullable String json) {
        if (json == null) {
            return text;
        }
        StringBuilder compared = new StringBuilder(text.length());
        for (Block block : EventJson.mapper().readValue(json, Block[].class)) {
            if (!NOT_COMPARED.contains(block.kind()) && block.end() <= text.length()) {
                compared.append(text, block.start(), block.end()).append('\n');
            }
        }
        return compared.toString();
    }

    private static List<String> names(@Nullable String json) {
        return json == null ? List.of() : List.of(EventJson.mapper().readValue(json, String[].class));
    }
}
