-- Records that were refused, with their reason: what the dead-letter topics hold, and what became of it since.
CREATE TABLE dead_letter (
    letter_id       uuid PRIMARY KEY,
    state           text NOT NULL CHECK (state IN ('open', 'redriven', 'dismissed', 'retracted')),
    -- Where the record stood when it was refused for the first time.
    topic           text COLLATE "C" NOT NULL,
    partition       integer NOT NULL,
    record_offset   bigint NOT NULL,
    -- The record's own timestamp: of events, when their article was received.
    recorded_at     timestamptz NOT NULL,
    -- Articles that its key and its value name, as far as they can be read.
    article_ids     text[] COLLATE "C" NOT NULL,
    reason          text COLLATE "C" NOT NULL,
    detail          text NOT NULL,
    attempts        integer NOT NULL CHECK (attempts >= 1),
    first_failed_at timestamptz NOT NULL,
    last_failed_at  timestamptz NOT NULL,
    -- Where the newest attempt stood, so that a letter that comes twice is told from one of another attempt.
    last_partition  integer NOT NULL,
    last_offset     bigint NOT NULL,
    redriven_at     timestamptz,
    bytes           bigint NOT NULL CHECK (bytes >= 0),
    -- The record as it came; a takedown of one of the articles empties it.
    key             bytea,
    value           bytea,
    -- JSON in UTF-8. Not jsonb, which cannot hold every header's name.
    headers         bytea,
    CHECK (state <> 'retracted' OR num_nonnulls(key, value, headers) = 0)
);

CREATE INDEX dead_letter_newest ON dead_letter (first_failed_at DESC, letter_id DESC);
CREATE INDEX dead_letter_open ON dead_letter (recorded_at, letter_id) WHERE state = 'open';
CREATE INDEX dead_letter_of_article ON dead_letter USING gin (article_ids);
CREATE INDEX dead_letter_of_record ON dead_letter (topic, partition, record_offset);
