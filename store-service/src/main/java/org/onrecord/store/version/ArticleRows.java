package org.onrecord.store.version;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.fact.Fact;
import org.onrecord.store.fact.VersionKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the tables {@code article} and {@code article_version}. */
record ArticleRows(JdbcClient jdbc) {

    /**
     * Holds the articles until the transaction ends, so that of two stores that write about one article the second
     * decides what is shown with the first one's rows in sight. Always in the same order: no deadlock.
     *
     * @return the number of the version that is shown, of those articles of which one is
     */
    Map<String, Long> lock(SortedSet<String> articleIds) {
        String[] ids = articleIds.toArray(String[]::new);
        jdbc.sql("INSERT INTO article (article_id) SELECT unnest(?::text[]) ON CONFLICT DO NOTHING")
                .param(ids)
                .update();
        Map<String, Long> shown = new HashMap<>();
        jdbc.sql("""
                        SELECT article_id, current_version_id FROM article
                        WHERE article_id = ANY (?)
                        ORDER BY article_id
                        FOR UPDATE
                        """).param(ids).query(row -> {
            Long versionId = row.getObject("current_version_id", Long.class);
            if (versionId != null) {
                shown.put(row.getString("article_id"), versionId);
            }
        });
        return shown;
    }

    /**
     * Adds what the article events say; of two readings of one version the later one counts. What was received before a
     * takedown of its article is left out.
     */
    void add(List<Fact.ArticleRead> articles) {
        Columns<Fact.ArticleRead> columns = new Columns<>(articles);
        List<@Nullable Object> parameters = KeyColumns.of(columns, Fact.ArticleRead::key);
        parameters.add(columns.longs(Fact.ArticleRead::offset));
        parameters.add(columns.text(article -> article.event().url()));
        parameters.add(columns.text(article -> article.event().title()));
        parameters.add(columns.text(article -> article.event().text()));
        parameters.add(columns.text(article -> article.event().publisher()));
        parameters.add(columns.text(article -> article.event().author()));
        parameters.add(columns.text(article -> article.event().publishedAt()));
        parameters.add(columns.text(article -> article.event().language()));
        parameters.add(columns.text(article -> article.event().contentSha256()));
        parameters.add(columns.text(article -> article.event().textSha256()));
        parameters.add(columns.json(article -> article.event().blocks()));
        parameters.add(columns.longs(article -> article.event().quotes()));
        parameters.add(columns.longs(article -> article.event().entities()));
        parameters.add(columns.text(article -> article.event().rights()));
        parameters.add(columns.text(article -> article.event().located()));
        parameters.add(columns.json(article -> article.event().infoSources()));
        parameters.add(columns.text(article -> article.event().expiresAt()));
        jdbc.sql("""
                        INSERT INTO article_version AS v
                               (article_id, version, received_at, extractor_version, extractor_model, event_offset,
                                url, title, text, publisher, author, published_at, language, content_sha256,
                                text_sha256, blocks, quote_count, entity_count, rights, located, info_sources,
                                expires_at)
                        SELECT e.article_id, e.version, e.received_at, e.extractor_version, e.extractor_model,
                               e.event_offset, e.url, e.title, e.text, e.publisher, e.author, e.published_at,
                               e.language, e.content_sha256, e.text_sha256, e.blocks, e.quote_count, e.entity_count,
                               e.rights, e.located, ARRAY(SELECT jsonb_array_elements_text(e.info_sources)),
                               e.expires_at
                        FROM unnest(?::text[], ?::bigint[], ?::text[]::timestamptz[], ?::text[], ?::text[],
                                    ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                    ?::text[]::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[]::jsonb[],
                                    ?::integer[], ?::integer[], ?::text[], ?::text[], ?::text[]::jsonb[],
                                    ?::text[]::timestamptz[])
                             AS e (article_id, version, received_at, extractor_version, extractor_model,
                                   event_offset, url, title, text, publisher, author,
                                   published_at, language, content_sha256, text_sha256, blocks,
                                   quote_count, entity_count, rights, located, info_sources, expires_at)
                        JOIN article a USING (article_id)
                        WHERE a.retracted_at IS NULL OR e.received_at > a.retracted_at
                        ON CONFLICT (article_id, version, received_at, extractor_version, extractor_model) DO UPDATE
                        SET event_offset = excluded.event_offset, url = excluded.url, title = excluded.title,
                            text = excluded.text, publisher = excluded.publisher, author = excluded.author,
                            published_at = excluded.published_at, language = excluded.language,
                            content_sha256 = excluded.content_sha256, text_sha256 = excluded.text_sha256,
                            blocks = excluded.blocks, quote_count = excluded.quote_count,
                            entity_count = excluded.entity_count, rights = excluded.rights,
                            located = excluded.located, expires_at = excluded.expires_at, expired = false,
                            info_sources = excluded.info_sources
                        WHERE v.outcome <> 'retracted'
                          AND (v.event_offset IS NULL OR v.event_offset < excluded.event_offset)
                        """).params(parameters).update();
    }

    /**
     * The numbers of the versions' rows, of those that are not retracted. A version that had no row has one from now on;
     * one that is retracted already says so from the start.
     */
    Map<VersionKey, Long> open(List<VersionKey> keys) {
        Map<VersionKey, Row> rows = rows(keys);
        List<VersionKey> missing =
                keys.stream().filter(key -> !rows.containsKey(key)).toList();
        if (!missing.isEmpty()) {
            mention(missing);
            rows.putAll(rows(missing));
        }
        Map<VersionKey, Long> open = new LinkedHashMap<>();
        rows.forEach((key, row) -> {
            if (!row.retracted()) {
                open.put(key, row.versionId());
            }
        });
        return open;
    }

    private record Row(long versionId, boolean retracted) {}

    private Map<VersionKey, Row> rows(List<VersionKey> keys) {
        Map<VersionKey, Row> rows = new HashMap<>();
        jdbc.sql("""
                        SELECT k.place, v.version_id, v.outcome = 'retracted' AS retracted
                        FROM unnest(?::text[], ?::bigint[], ?::text[]::timestamptz[], ?::text[], ?::text[])
                             WITH ORDINALITY
                             AS k (article_id, version, received_at, extractor_version, extractor_model, place)
                        JOIN article_version v
                          USING (article_id, version, received_at, extractor_version, extractor_model)
                        """).params(KeyColumns.of(new Columns<>(keys), key -> key)).query(row -> {
            rows.put(
                    keys.get((int) row.getLong("place") - 1),
                    new Row(row.getLong("version_id"), row.getBoolean("retracted")));
        });
        return rows;
    }

    private void mention(List<VersionKey> keys) {
        Columns<VersionKey> columns = new Columns<>(keys);
        jdbc.sql("""
                        INSERT INTO article_version
                               (article_id, version, received_at, extractor_version, extractor_model, outcome)
                        SELECT k.article_id, k.version, k.received_at, k.extractor_version, k.extractor_model,
                               CASE WHEN k.received_at <= a.retracted_at THEN 'retracted' ELSE 'pending' END
                        FROM unnest(?::text[], ?::bigint[], ?::text[]::timestamptz[], ?::text[], ?::text[])
                             AS k (article_id, version, received_at, extractor_version, extractor_model)
                        JOIN article a USING (article_id)
                        ON CONFLICT DO NOTHING
                        """).params(KeyColumns.of(columns, key -> key)).update();
    }
}
