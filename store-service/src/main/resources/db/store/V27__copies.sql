-- Which articles are copies of one text. All of it follows from the versions that are shown; see docs/copies.md.
DROP TABLE article_signature;

-- Each text once, however many articles have it, with what it is compared by: see ArticleSignature.
CREATE TABLE copy_text (
    -- Of its words and of the agencies it names.
    text_id  uuid PRIMARY KEY,
    words    uuid NOT NULL,
    runs     integer NOT NULL,
    minima   bytea NOT NULL,
    lead     bytea NOT NULL,
    figures  bytea NOT NULL,
    names    bytea NOT NULL,
    credits  text[] NOT NULL,
    bands    integer[] NOT NULL,
    -- The lowest text_id of all that hang together by pairs.
    group_id uuid NOT NULL
);

-- Without a list of what is still to be put in: every look-up would read all of that list.
CREATE INDEX copy_text_bands ON copy_text USING gin (bands) WITH (fastupdate = off);
CREATE INDEX copy_text_group ON copy_text (group_id);

CREATE TABLE article_text (
    article_id text COLLATE "C" PRIMARY KEY,
    version_id bigint NOT NULL UNIQUE REFERENCES article_version,
    text_id    uuid NOT NULL REFERENCES copy_text
);

CREATE INDEX article_text_of_text ON article_text (text_id);

CREATE TABLE copy_pair (
    one      uuid NOT NULL REFERENCES copy_text ON DELETE CASCADE,
    other    uuid NOT NULL REFERENCES copy_text ON DELETE CASCADE,
    rule     text NOT NULL CHECK (rule IN ('same-text', 'near-text', 'cut-text', 'wire-credit')),
    -- Of the runs of words that the rule looks at.
    likeness double precision NOT NULL CHECK (likeness BETWEEN 0 AND 1),
    PRIMARY KEY (one, other),
    CHECK (one < other)
);

CREATE INDEX copy_pair_other ON copy_pair (other);
