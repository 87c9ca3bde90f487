package org.onrecord.store.changelog;

import java.util.SortedSet;
import org.onrecord.store.version.ShownFollower;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Notes who said the quotes that go, and who they were about, so that whoever follows that person can be told of it. To be asked before it is
 * decided anew who said what.
 */
public final class FormerSpeakers implements ShownFollower {

    private final JdbcClient jdbc;

    public FormerSpeakers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void follow(SortedSet<String> articleIds) {
        String[] ids = articleIds.toArray(String[]::new);
        jdbc.sql("""
                        INSERT INTO was_said (version_id, quote_id, identity_id)
                        SELECT s.version_id, s.quote_id, s.identity_id
                        FROM said s JOIN article a USING (article_id)
                        WHERE s.article_id = ANY (?) AND s.version_id IS DISTINCT FROM a.current_version_id
                        ON CONFLICT (version_id, quote_id, identity_id) DO UPDATE SET noted_at = excluded.noted_at
                        """).param(ids).update();
        jdbc.sql("""
                        INSERT INTO was_attached (version_id, entity_id, identity_id)
                        SELECT t.version_id, t.entity_id, t.identity_id
                        FROM attachment t JOIN article a USING (article_id)
                        WHERE t.article_id = ANY (?) AND t.version_id IS DISTINCT FROM a.current_version_id
                        ON CONFLICT (version_id, entity_id, identity_id) DO UPDATE SET noted_at = excluded.noted_at
                        """).param(ids).update();
    }
}
