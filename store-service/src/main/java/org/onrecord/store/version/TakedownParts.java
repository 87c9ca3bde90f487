package org.onrecord.store.version;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the table {@code takedown_part}: what takedowns removed. */
public record TakedownParts(JdbcClient jdbc) {

    /** What an article consists of. */
    public enum Part {
        /** Texts of the article with their headline, author and so on. */
        VERSIONS("versions"),
        QUOTES("quotes"),
        ENTITIES("entities"),
        /** Who its entities are across articles. */
        ATTACHMENTS("attachments"),
        /** Refused records that name the article. */
        DEAD_LETTERS("deadLetters");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        /** The name in the database and in answers. */
        public String code() {
            return code;
        }
    }

    /**
     * Counts what was removed, for the receipt of its article's newest takedown; to be called in the transaction that
     * removes it.
     *
     * @param articleIds for each row that was removed the article that it was of
     */
    public void add(Part part, List<String> articleIds) {
        if (articleIds.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO takedown_part AS p (article_id, requested_at, part, rows)
                        SELECT a.article_id, a.retracted_at, ?, count(*)
                        FROM unnest(?::text[]) AS removed (article_id) JOIN article a USING (article_id)
                        GROUP BY a.article_id, a.retracted_at
                        ON CONFLICT (article_id, requested_at, part)
                        DO UPDATE SET rows = p.rows + excluded.rows, gone_at = excluded.gone_at
                        """)
                .param(part.code())
                .param(articleIds.toArray(String[]::new))
                .update();
    }
}
