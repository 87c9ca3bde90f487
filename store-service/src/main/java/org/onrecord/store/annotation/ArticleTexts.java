package org.onrecord.store.annotation;

import org.onrecord.store.quote.QuoteLookup;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The texts of articles as they are shown. */
public final class ArticleTexts {

    private final JdbcClient jdbc;

    ArticleTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.onrecord.store.problem.ProblemException if the article went in this moment */
    public String of(String articleId) {
        return jdbc.sql("""
                        SELECT v.text
                        FROM article a JOIN article_version v ON v.version_id = a.current_version_id
                        WHERE a.article_id = ? AND v.text IS NOT NULL
                        """).param(articleId).query(String.class).optional().orElseThrow(QuoteLookup::unknown);
    }
}
