-- How often everybody is quoted, by week (of the article's date, in UTC; its Monday) and in all. Counted anew from the
-- table said, for what a statement touches there, whoever wrote it.
CREATE TABLE speaker_week (
    identity_id uuid NOT NULL,
    week        date NOT NULL CHECK (extract(isodow FROM week) = 1),
    quotes      integer NOT NULL CHECK (quotes > 0),
    articles    integer NOT NULL CHECK (articles > 0),
    first_at    timestamptz NOT NULL,
    last_at     timestamptz NOT NULL,
    PRIMARY KEY (identity_id, week)
);

CREATE TABLE speaker (
    identity_id uuid PRIMARY KEY,
    quotes      bigint NOT NULL CHECK (quotes > 0),
    articles    bigint NOT NULL CHECK (articles > 0),
    first_at    timestamptz NOT NULL,
    last_at     timestamptz NOT NULL
);

CREATE INDEX speaker_most ON speaker (quotes DESC, identity_id DESC);

CREATE FUNCTION week_of(at timestamptz) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN date_trunc('week', at AT TIME ZONE 'UTC')::date;

CREATE FUNCTION recount_speakers(ids uuid[], weeks date[]) RETURNS void LANGUAGE sql AS $$
    WITH counted AS (
        SELECT t.identity_id, t.week, count(DISTINCT s.quote_id) AS quotes, count(DISTINCT s.article_id) AS articles,
               min(s.dated_at) AS first_at, max(s.dated_at) AS last_at
        FROM unnest(ids, weeks) AS t (identity_id, week)
        LEFT JOIN said s ON s.identity_id = t.identity_id
                        AND s.dated_at >= t.week::timestamp AT TIME ZONE 'UTC'
                        AND s.dated_at < (t.week + 7)::timestamp AT TIME ZONE 'UTC'
        GROUP BY t.identity_id, t.week
    ), gone AS (
        DELETE FROM speaker_week w
        USING counted c
        WHERE c.quotes = 0 AND (w.identity_id, w.week) = (c.identity_id, c.week)
    )
    INSERT INTO speaker_week
    SELECT * FROM counted WHERE quotes > 0
    ON CONFLICT (identity_id, week) DO UPDATE
    SET quotes = excluded.quotes, articles = excluded.articles, first_at = excluded.first_at, last_at = excluded.last_at;

    WITH counted AS (
        SELECT t.identity_id, sum(w.quotes) AS quotes, sum(w.articles) AS articles, min(w.first_at) AS first_at,
               max(w.last_at) AS last_at
        FROM (SELECT DISTINCT unnest(ids)) AS t (identity_id) LEFT JOIN speaker_week w USING (identity_id)
        GROUP BY t.identity_id
    ), gone AS (
        DELETE FROM speaker s USING counted c WHERE c.quotes IS NULL AND s.identity_id = c.identity_id
    )
    INSERT INTO speaker
    SELECT * FROM counted WHERE quotes > 0
    ON CONFLICT (identity_id) DO UPDATE
    SET quotes = excluded.quotes, articles = excluded.articles, first_at = excluded.first_at, last_at = excluded.last_at;
$$;

CREATE FUNCTION said_came() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM recount_speakers(array_agg(t.identity_id), array_agg(t.week))
    FROM (SELECT DISTINCT identity_id, week_of(dated_at) AS week FROM came) t HAVING count(*) > 0;
    RETURN NULL;
END
$$;

CREATE FUNCTION said_went() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM recount_speakers(array_agg(t.identity_id), array_agg(t.week))
    FROM (SELECT DISTINCT identity_id, week_of(dated_at) AS week FROM went) t HAVING count(*) > 0;
    RETURN NULL;
END
$$;

CREATE FUNCTION said_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM recount_speakers(array_agg(t.identity_id), array_agg(t.week))
    FROM (SELECT identity_id, week_of(dated_at) AS week FROM came
          UNION SELECT identity_id, week_of(dated_at) FROM went) t HAVING count(*) > 0;
    RETURN NULL;
END
$$;

CREATE TRIGGER said_came AFTER INSERT ON said REFERENCING NEW TABLE AS came
    FOR EACH STATEMENT EXECUTE FUNCTION said_came();
CREATE TRIGGER said_went AFTER DELETE ON said REFERENCING OLD TABLE AS went
    FOR EACH STATEMENT EXECUTE FUNCTION said_went();
CREATE TRIGGER said_moved AFTER UPDATE ON said REFERENCING OLD TABLE AS went NEW TABLE AS came
    FOR EACH STATEMENT EXECUTE FUNCTION said_moved();

SELECT recount_speakers(array_agg(t.identity_id), array_agg(t.week))
FROM (SELECT DISTINCT identity_id, week_of(dated_at) AS week FROM said) t;

-- Who else is quoted in the articles that quote somebody is answered from these two alone.
DROP INDEX said_by;
CREATE INDEX said_by ON said (identity_id, dated_at DESC, version_id);
CREATE INDEX said_in ON said (version_id, identity_id);

-- What is said of an entity over all articles is answered from the index alone.
ALTER TABLE entity ADD COLUMN dated_at timestamptz;
UPDATE entity e SET dated_at = v.dated_at FROM article_version v WHERE v.version_id = e.version_id AND e.current;
ALTER TABLE entity ADD CHECK (NOT current OR dated_at IS NOT NULL);
DROP INDEX entity_by_name;
CREATE INDEX entity_by_name ON entity (name, type, dated_at, version_id) INCLUDE (article_id, mention_count) WHERE current;

-- What tells the same words again: a digest of all words in order, and digests of samples of their pairs, some of which
-- are equal where most of the pairs are. Empty where the quote is too short to be told from chance.
ALTER TABLE quote ADD COLUMN sameness bigint[] NOT NULL DEFAULT '{}';
DROP INDEX quote_terms;
CREATE INDEX quote_terms ON quote USING gin (words, speaker_keys, terms, around, sameness) WHERE current;

-- What tells a copy of an article's text: see ArticleSignature. Of the versions that are shown.
CREATE TABLE article_signature (
    version_id bigint PRIMARY KEY REFERENCES article_version,
    article_id text COLLATE "C" NOT NULL,
    signature  integer[] NOT NULL
);

CREATE INDEX article_signature_of_article ON article_signature (article_id);
