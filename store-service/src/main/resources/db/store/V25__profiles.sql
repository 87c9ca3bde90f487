-- What has been told of an article is one row: a row for each quote cost more than the quotes' own bookkeeping.
ALTER TABLE announced_article ADD COLUMN quote_ids uuid[] NOT NULL DEFAULT '{}';
UPDATE announced_article a
SET quote_ids = ARRAY(SELECT quote_id FROM announced_quote q WHERE q.article_id = a.article_id ORDER BY quote_id);
DROP TABLE announced_quote;

-- A version's row is written when it arrives and again when it is decided what becomes of it; its text need not be
-- copied for that.
ALTER TABLE article_version SET (toast_tuple_target = 256);

-- Entities of one full name of whom their articles say the same, taken together: what is said, since when, how often.
-- Counted from the table attachment as its rows come and go, so that whoever is judged anew need not be counted anew.
CREATE TABLE profile (
    -- Follows from what is said.
    profile_id    uuid PRIMARY KEY,
    type          text COLLATE "C" NOT NULL,
    full_key      text COLLATE "C" NOT NULL,
    wikidata_id   text COLLATE "C",
    middle        text COLLATE "C",
    country       text COLLATE "C",
    field         text COLLATE "C",
    role          text COLLATE "C",
    shorts        text[] COLLATE "C" NOT NULL,
    articles      bigint NOT NULL CHECK (articles > 0),
    oldest        timestamptz NOT NULL,
    first_article text COLLATE "C" NOT NULL,
    -- The verdict that all of them bear; empty where each bears its own, null where none has any yet.
    verdict       text
) WITH (fillfactor = 80);

CREATE INDEX profile_of_name ON profile (full_key, type);

CREATE FUNCTION profile_id(type text, full_key text, wikidata_id text, middle text, country text, field text, role text,
                           shorts text[]) RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    RETURN md5(jsonb_build_array(type, full_key, wikidata_id, middle, country, field, role, shorts)::text)::uuid;

CREATE FUNCTION attachment_came() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO profile AS p (profile_id, type, full_key, wikidata_id, middle, country, field, role, shorts, articles,
                              oldest, first_article)
    SELECT profile_id(type, full_key, wikidata_id, middle, country, field, role, shorts),
           type, full_key, wikidata_id, middle, country, field, role, shorts, count(*), min(dated_at), min(article_id)
    FROM came
    WHERE full_key IS NOT NULL
    GROUP BY type, full_key, wikidata_id, middle, country, field, role, shorts
    ON CONFLICT (profile_id) DO UPDATE
    SET articles = p.articles + excluded.articles, oldest = least(p.oldest, excluded.oldest),
        first_article = least(p.first_article, excluded.first_article);
    RETURN NULL;
END
$$;

CREATE FUNCTION attachment_went() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    WITH gone AS MATERIALIZED (
        SELECT profile_id(type, full_key, wikidata_id, middle, country, field, role, shorts) AS profile_id,
               count(*) AS articles, min(dated_at) AS oldest, min(article_id) AS first_article
        FROM went
        WHERE full_key IS NOT NULL
        GROUP BY 1
    ), empty AS (
        DELETE FROM profile p USING gone g WHERE p.profile_id = g.profile_id AND p.articles <= g.articles
    )
    UPDATE profile p
    SET articles = p.articles - g.articles,
        -- Only if the oldest went, or the first, it is looked for who is it now.
        (oldest, first_article) = (
            SELECT CASE WHEN g.oldest > p.oldest AND g.first_article > p.first_article THEN p.oldest
                        ELSE min(t.dated_at) END,
                   CASE WHEN g.oldest > p.oldest AND g.first_article > p.first_article THEN p.first_article
                        ELSE min(t.article_id) END
            FROM attachment t
            WHERE (g.oldest <= p.oldest OR g.first_article <= p.first_article)
              AND (t.full_key, t.type, t.shorts) = (p.full_key, p.type, p.shorts)
              AND (t.wikidata_id, t.middle, t.country, t.field, t.role)
                  IS NOT DISTINCT FROM (p.wikidata_id, p.middle, p.country, p.field, p.role))
    FROM gone g
    WHERE p.profile_id = g.profile_id AND p.articles > g.articles;
    RETURN NULL;
END
$$;

INSERT INTO profile (profile_id, type, full_key, wikidata_id, middle, country, field, role, shorts, articles, oldest,
                     first_article, verdict)
SELECT profile_id(type, full_key, wikidata_id, middle, country, field, role, shorts),
       type, full_key, wikidata_id, middle, country, field, role, shorts, count(*), min(dated_at), min(article_id), ''
FROM attachment
WHERE full_key IS NOT NULL
GROUP BY type, full_key, wikidata_id, middle, country, field, role, shorts;

CREATE TRIGGER attachment_came AFTER INSERT ON attachment REFERENCING NEW TABLE AS came
    FOR EACH STATEMENT EXECUTE FUNCTION attachment_came();
CREATE TRIGGER attachment_went AFTER DELETE ON attachment REFERENCING OLD TABLE AS went
    FOR EACH STATEMENT EXECUTE FUNCTION attachment_went();
