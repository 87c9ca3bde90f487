-- What the stream of changes has told of each article: the base of what it tells next. No word of any article.
CREATE TABLE announced_article (
    article_id text COLLATE "C" PRIMARY KEY REFERENCES article,
    -- How often something was told.
    step       bigint NOT NULL CHECK (step >= 0),
    -- The version that was shown when it was looked at last; null where none was.
    version_id bigint REFERENCES article_version
);

-- The quotes of that version.
CREATE TABLE announced_quote (
    article_id text COLLATE "C" NOT NULL REFERENCES announced_article,
    quote_id   uuid NOT NULL,
    PRIMARY KEY (article_id, quote_id)
);

-- How far the outbox has been sent. One row.
CREATE TABLE outbox_stream (
    one       boolean PRIMARY KEY DEFAULT true CHECK (one),
    -- Tells this database's outbox from all others on the same Kafka: part of the names that it goes by there.
    stream_id uuid NOT NULL DEFAULT gen_random_uuid(),
    -- The newest batch: its number, the name under which Kafka notes that it has been sent, and what is in it. Empty
    -- when it has been sent and removed.
    batch     bigint NOT NULL DEFAULT 0,
    token     uuid NOT NULL DEFAULT gen_random_uuid(),
    positions bigint[] NOT NULL DEFAULT '{}'
);

INSERT INTO outbox_stream DEFAULT VALUES;
