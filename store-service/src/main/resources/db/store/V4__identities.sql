ALTER TABLE entity ADD COLUMN wikidata_id text COLLATE "C" CHECK (wikidata_id ~ '^Q[1-9][0-9]{0,18}$');

-- A person or an organisation across articles. The id follows from what the identity rests on, so it stays when the
-- tables are filled again.
CREATE TABLE identity (
    identity_id uuid PRIMARY KEY,
    type        text COLLATE "C" NOT NULL CHECK (type IN ('PERSON', 'ORGANIZATION')),
    -- What makes it one: a Wikidata id, a full name, a short name in one article, an editor's split.
    basis       text NOT NULL CHECK (basis IN ('wikidata', 'name', 'article', 'split')),
    wikidata_id text COLLATE "C",
    -- The name that most articles give it; null while no article that is shown names it.
    name        text COLLATE "C",
    -- Every run of whole words of every alias, folded.
    name_keys   text[] COLLATE "C" NOT NULL DEFAULT '{}',
    CHECK ((basis = 'wikidata') = (wikidata_id IS NOT NULL))
);

CREATE INDEX identity_by_name ON identity (name, identity_id) WHERE name IS NOT NULL;
CREATE INDEX identity_names ON identity USING gin (name_keys) WHERE name IS NOT NULL;
CREATE INDEX identity_of_wikidata ON identity (wikidata_id) WHERE wikidata_id IS NOT NULL;
ALTER TABLE identity ALTER COLUMN name_keys SET STATISTICS 300;

-- Forms of an identity's name, and in how many articles it is called so.
CREATE TABLE identity_alias (
    identity_id uuid NOT NULL REFERENCES identity ON DELETE CASCADE,
    alias       text COLLATE "C" NOT NULL,
    -- In so many articles it is the fullest form, in so many it is written at all.
    named       integer NOT NULL CHECK (named >= 0),
    written     integer NOT NULL CHECK (written >= 0),
    PRIMARY KEY (identity_id, alias)
);

-- To which identity a person or an organisation of an article that is shown belongs, how sure that is, and why.
CREATE TABLE attachment (
    version_id    bigint NOT NULL,
    entity_id     uuid NOT NULL,
    article_id    text COLLATE "C" NOT NULL,
    dated_at      timestamptz NOT NULL,
    type          text COLLATE "C" NOT NULL CHECK (type IN ('PERSON', 'ORGANIZATION')),
    -- What it is compared by. The full name, folded; or, where the article has no more, the surname or acronym alone,
    -- with the initial of a given name where there is one.
    full_key      text COLLATE "C",
    short_key     text COLLATE "C",
    initial       text COLLATE "C",
    -- Surnames and acronyms that a full name may be cut down to.
    shorts        text[] COLLATE "C" NOT NULL,
    wikidata_id   text COLLATE "C",
    middle        text COLLATE "C",
    country       text COLLATE "C",
    field         text COLLATE "C",
    role          text COLLATE "C",
    organizations text[] COLLATE "C" NOT NULL,
    -- Where it belongs by the rules, and where it belongs when the editors' decisions are followed as well.
    automatic_id  uuid NOT NULL,
    identity_id   uuid NOT NULL,
    rule          text NOT NULL,
    confidence    double precision NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    evidence      jsonb NOT NULL,
    PRIMARY KEY (version_id, entity_id),
    FOREIGN KEY (version_id, entity_id) REFERENCES entity DEFERRABLE INITIALLY DEFERRED,
    CHECK (num_nonnulls(full_key, short_key) = 1)
);

CREATE INDEX attachment_of_article ON attachment (article_id);
CREATE INDEX attachment_of_identity ON attachment (identity_id, dated_at DESC, article_id DESC, entity_id DESC);
CREATE INDEX attachment_automatic ON attachment (automatic_id);
CREATE INDEX attachment_full ON attachment (full_key, type) WHERE full_key IS NOT NULL;
CREATE INDEX attachment_short ON attachment (short_key, type) WHERE short_key IS NOT NULL;
CREATE INDEX attachment_shorts ON attachment USING gin (shorts);

-- Who said the quotes that are shown.
CREATE TABLE said (
    version_id  bigint NOT NULL,
    quote_id    uuid NOT NULL,
    entity_id   uuid NOT NULL,
    article_id  text COLLATE "C" NOT NULL,
    identity_id uuid NOT NULL,
    dated_at    timestamptz NOT NULL,
    PRIMARY KEY (version_id, quote_id, entity_id),
    FOREIGN KEY (version_id, quote_id) REFERENCES quote DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX said_of_article ON said (article_id);
CREATE INDEX said_by ON said (identity_id, dated_at DESC);
CREATE INDEX said_when ON said (dated_at) INCLUDE (identity_id, article_id);

-- What editors decided about identities. Kept apart from what was extracted, and without a word of any article.
CREATE TABLE decision (
    decision_id uuid PRIMARY KEY,
    sequence    bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kind        text NOT NULL CHECK (kind IN ('join', 'split')),
    identity_id uuid NOT NULL,
    -- Of a join the identity that is taken in, of a split the one that is made.
    other_id    uuid NOT NULL CHECK (other_id <> identity_id),
    -- Of a split: whoever belongs to the identity in these articles belongs to the other.
    articles    text[] COLLATE "C" NOT NULL,
    decided_by  text NOT NULL,
    why         text NOT NULL,
    decided_at  timestamptz NOT NULL,
    undone_by   text,
    undone_why  text,
    undone_at   timestamptz,
    CHECK ((kind = 'split') = (cardinality(articles) > 0)),
    CHECK (num_nulls(undone_by, undone_why, undone_at) IN (0, 3))
);

CREATE INDEX decision_of_identity ON decision (identity_id);
CREATE INDEX decision_of_other ON decision (other_id);
-- An identity is taken in by one other at most.
CREATE UNIQUE INDEX decision_join ON decision (other_id) WHERE kind = 'join' AND undone_at IS NULL;

-- Events that are decided but not yet on Kafka, written in the transaction that decided them.
CREATE TABLE outbox (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic    text NOT NULL,
    at       timestamptz NOT NULL,
    key      bytea NOT NULL,
    value    bytea,
    headers  jsonb NOT NULL
);
