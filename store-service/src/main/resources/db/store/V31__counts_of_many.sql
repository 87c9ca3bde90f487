-- As before, but what was there already is told by a set of what came, not by a join with it: a trigger's statement is
-- planned once for a session, perhaps for three rows, and then asked with thousands.
CREATE OR REPLACE FUNCTION said_came() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    WITH of_article AS MATERIALIZED (
        SELECT s.identity_id, s.dated_at, count(DISTINCT s.quote_id) AS quotes,
               count(DISTINCT s.quote_id) FILTER (
                   WHERE (s.version_id, s.quote_id, s.entity_id)
                         NOT IN (SELECT version_id, quote_id, entity_id FROM came)) AS before
        FROM (SELECT DISTINCT version_id, identity_id FROM came) t
        JOIN said s USING (version_id, identity_id)
        GROUP BY s.version_id, s.identity_id, s.dated_at
    ), weeks AS (
        INSERT INTO speaker_week AS w
        SELECT identity_id, week_of(dated_at), sum(quotes - before), count(*) FILTER (WHERE before = 0), min(dated_at),
               max(dated_at)
        FROM of_article
        WHERE quotes > before
        GROUP BY identity_id, week_of(dated_at)
        ON CONFLICT (identity_id, week) DO UPDATE
        SET quotes = w.quotes + excluded.quotes, articles = w.articles + excluded.articles,
            first_at = least(w.first_at, excluded.first_at), last_at = greatest(w.last_at, excluded.last_at)
    )
    INSERT INTO speaker AS s
    SELECT identity_id, sum(quotes - before), count(*) FILTER (WHERE before = 0), min(dated_at), max(dated_at)
    FROM of_article
    WHERE quotes > before
    GROUP BY identity_id
    ON CONFLICT (identity_id) DO UPDATE
    SET quotes = s.quotes + excluded.quotes, articles = s.articles + excluded.articles,
        first_at = least(s.first_at, excluded.first_at), last_at = greatest(s.last_at, excluded.last_at);
    RETURN NULL;
END
$$;
