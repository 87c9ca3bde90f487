-- What is known of each article. The row outlives a takedown and holds no text of the article.
CREATE TABLE article (
    article_id         text COLLATE "C" PRIMARY KEY CHECK (char_length(article_id) BETWEEN 1 AND 512),
    -- The version that is shown; null while none is complete, and after a takedown.
    current_version_id bigint,
    -- The newest takedown. Nothing that was received until then is shown, whenever it arrives.
    retracted_at       timestamptz
);

-- Every takedown that was asked for, without a word of what it took down.
CREATE TABLE retraction (
    article_id   text COLLATE "C" NOT NULL REFERENCES article,
    requested_at timestamptz NOT NULL,
    recorded_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (article_id, requested_at)
);

-- One version of an article as one extractor read it. The row is made by whichever of its events arrives first;
-- the columns after "offset" are filled by the article event, and emptied again by a takedown.
CREATE TABLE article_version (
    version_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article_id        text COLLATE "C" NOT NULL REFERENCES article,
    version           bigint NOT NULL CHECK (version >= 1),
    -- The timestamp of the submitted record, which the records of all its events carry.
    received_at       timestamptz NOT NULL,
    extractor_version text COLLATE "C" NOT NULL,
    extractor_model   text COLLATE "C" NOT NULL,
    outcome           text NOT NULL DEFAULT 'pending'
        CHECK (outcome IN ('pending', 'extracted', 'unchanged', 'superseded', 'retracted')),
    complete          boolean NOT NULL DEFAULT false,
    -- Of the article event; of two extractions of one version, the one with the higher offset is the newer.
    event_offset      bigint,
    url               text,
    title             text,
    text              text,
    publisher         text,
    author            text,
    published_at      timestamptz,
    language          text,
    content_sha256    text,
    text_sha256       text,
    blocks            jsonb,
    quote_count       integer CHECK (quote_count >= 0),
    entity_count      integer CHECK (entity_count >= 0),
    dated_at          timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(published_at, received_at)) STORED,
    UNIQUE (article_id, version, received_at, extractor_version, extractor_model),
    CHECK (num_nulls(event_offset, text, content_sha256, text_sha256, blocks, quote_count, entity_count) IN (0, 7)),
    CHECK (outcome NOT IN ('extracted', 'unchanged', 'superseded') OR complete),
    CHECK (NOT complete OR text IS NOT NULL),
    CHECK (outcome <> 'retracted'
           OR num_nonnulls(url, title, text, publisher, author, published_at, language) = 0)
);

ALTER TABLE article ADD FOREIGN KEY (current_version_id) REFERENCES article_version;

-- Articles newest first.
CREATE INDEX article_version_newest ON article_version (dated_at DESC, article_id DESC) WHERE outcome = 'extracted';

CREATE TABLE quote (
    version_id   bigint NOT NULL REFERENCES article_version,
    quote_id     uuid NOT NULL,
    article_id   text COLLATE "C" NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('direct', 'indirect', 'mixed')),
    text         text NOT NULL,
    -- First UTF-16 code unit of the first span in the article's text.
    position     integer NOT NULL CHECK (position >= 0),
    spans        jsonb NOT NULL,
    text_sha256  text NOT NULL,
    cue          jsonb,
    stance       text,
    speakers     jsonb NOT NULL,
    -- Every run of whole words of every speaker's name, folded: what a search by speaker looks up.
    speaker_keys text[] COLLATE "C" NOT NULL,
    addressee    jsonb,
    medium       text,
    place        jsonb,
    date         jsonb,
    confidence   double precision NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    -- Whether its version is the one that is shown; dated_at is that version's, and set with it.
    current      boolean NOT NULL DEFAULT false,
    dated_at     timestamptz,
    -- Lexemes of more text than this do not fit into one tsvector (1 MB).
    words        tsvector GENERATED ALWAYS AS (to_tsvector('english', left(text, 200000))) STORED,
    PRIMARY KEY (version_id, quote_id),
    CHECK (NOT current OR dated_at IS NOT NULL)
);

CREATE INDEX quote_id ON quote (quote_id);
-- The order of every answer: newest article first, then the order in the article. All descending, so that one row
-- comparison finds the next page.
CREATE INDEX quote_newest ON quote (dated_at DESC, article_id DESC, (-position) DESC, quote_id DESC) WHERE current;
CREATE INDEX quote_of_article ON quote (article_id, (-position) DESC, quote_id DESC) WHERE current;
CREATE INDEX quote_words ON quote USING gin (words) WHERE current;
CREATE INDEX quote_speaker ON quote USING gin (speaker_keys) WHERE current;
-- Rare words must be known to be rare, or the planner walks the date index in search of them.
ALTER TABLE quote ALTER COLUMN words SET STATISTICS 2000;
ALTER TABLE quote ALTER COLUMN speaker_keys SET STATISTICS 2000;

CREATE TABLE entity (
    version_id    bigint NOT NULL REFERENCES article_version,
    entity_id     uuid NOT NULL,
    article_id    text COLLATE "C" NOT NULL,
    name          text COLLATE "C" NOT NULL,
    type          text COLLATE "C" NOT NULL
        CHECK (type IN ('PERSON', 'ORGANIZATION', 'LOCATION', 'GROUP', 'EVENT', 'WORK', 'AGREEMENT', 'OTHER')),
    role          text,
    aliases       jsonb NOT NULL,
    mentions      jsonb NOT NULL,
    mention_count integer NOT NULL CHECK (mention_count >= 1),
    position      integer NOT NULL CHECK (position >= 0),
    -- Every run of whole words of the name and its aliases, folded.
    name_keys     text[] COLLATE "C" NOT NULL,
    current       boolean NOT NULL DEFAULT false,
    PRIMARY KEY (version_id, entity_id)
);

CREATE INDEX entity_by_name ON entity (name, type) WHERE current;
CREATE INDEX entity_of_article ON entity (article_id) WHERE current;
CREATE INDEX entity_names ON entity USING gin (name_keys) WHERE current;
ALTER TABLE entity ALTER COLUMN name_keys SET STATISTICS 2000;
