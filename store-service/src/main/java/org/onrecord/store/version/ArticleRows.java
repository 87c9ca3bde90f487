package org.onrecord.store.version;

import java.util.List;
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
     */
    void lock(SortedSet<String> articleIds) {
        String[] ids = articleIds.toArray(String[]::new);
        jdbc.sql("INSERT INTO article (article_id) SELECT unnest(?::text[]) ON CONFLICT DO NOTHING")
                .param(ids)
                .update();
        jdbc.sql("SELECT article_id FROM article WHERE article_id = ANY (?) ORDER BY article_id FOR UPDATE")
                .param(ids)
                .query(String.class)
                .list();
    }

    /** Makes a row for each version that has none; one that is retracted already says so from the start. */
    void mention(List<VersionKey> keys) {
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

    /** Fills in what the article events say; of two readings of one version the later one. */
    void fill(List<Fact.ArticleRead> articles) {
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
                        UPDATE article_version v
                        SET event_offset = e.event_offset, url = e.url, title = e.title, text = e.text,
                            publisher = e.publisher, author = e.author, published_at = e.published_at,
                            language = e.language, content_sha256 = e.content_sha256, text_sha256 = e.text_sha256,
                            blocks = e.blocks, quote_count = e.quote_count, entity_count = e.entity_count,
                            rights = e.rights, located = e.located, expires_at = e.expires_at, expired = false,
                            info_sources = ARRAY(SELECT jsonb_array_elements_text(e.info_sources))
                        FROM unnest(?::text[], ?::bigint[], ?::text[]::timestamptz[], ?::text[], ?::text[],
                                    ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                    ?::text[]::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[]::jsonb[],
                                    ?::integer[], ?::integer[], ?::text[], ?::text[], ?::text[]::jsonb[],
                                    ?::text[]::timestamptz[])
                             AS e (article_id, version, received_at, extractor_version, extractor_model,
                                   event_offset, url, title, text, publisher, author,
                                   published_at, language, content_sha256, text_sha256, blocks,
                                   quote_count, entity_count, rights, located, info_sources, expires_at)
                        WHERE (v.article_id, v.version, v.received_at, v.extractor_version, v.extractor_model)
                              = (e.article_id, e.version, e.received_at, e.extractor_version, e.extractor_model)
                          AND v.outcome <> 'retracted'
                          AND (v.event_offset IS NULL OR v.event_offset < e.event_offset)
                        """).params(parameters).update();
    }
}
