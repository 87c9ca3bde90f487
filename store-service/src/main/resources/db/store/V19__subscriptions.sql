-- Searches whose changes are sent to somebody.
CREATE TABLE saved_search (
    search_id     uuid PRIMARY KEY,
    name          text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    -- The parameters of the search, as they were given.
    query         jsonb NOT NULL,
    url           text NOT NULL,
    secret        bytea NOT NULL,
    made_at       timestamptz NOT NULL DEFAULT now(),
    paused_at     timestamptz,
    paused_for    text CHECK (paused_for IN ('asked', 'gone', 'silent', 'forgotten')),
    -- The newest number of the log of which the changes stand in the table delivery.
    reached       bigint NOT NULL,
    -- What is being put there once more: behind the first number, up to the last.
    replay_from   bigint,
    replay_to     bigint,
    -- Attempts since one was taken, and since when; nothing is sent before the time of the next.
    failures      integer NOT NULL DEFAULT 0,
    failing_since timestamptz,
    next_try_at   timestamptz NOT NULL DEFAULT now(),
    CHECK ((paused_at IS NULL) = (paused_for IS NULL)),
    CHECK ((replay_from IS NULL) = (replay_to IS NULL)),
    CHECK ((failures = 0) = (failing_since IS NULL))
);

-- The delivery log: each change that concerns a search, and what came of sending it. Ids only; the words are looked up
-- when it is sent.
CREATE TABLE delivery (
    search_id    uuid NOT NULL REFERENCES saved_search ON DELETE CASCADE,
    -- Its place in the log of changes.
    number       bigint NOT NULL,
    index        integer NOT NULL,
    remaining    integer NOT NULL,
    message_id   text NOT NULL,
    article_id   text COLLATE "C" NOT NULL,
    quote_id     uuid NOT NULL,
    change       text NOT NULL CHECK (change IN ('published', 'revised', 'retracted')),
    state        text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'withdrawn')),
    made_at      timestamptz NOT NULL DEFAULT now(),
    attempts     integer NOT NULL DEFAULT 0,
    attempted_at timestamptz,
    -- Not before; while it is being sent, when it may be taken for lost.
    next_try_at  timestamptz NOT NULL DEFAULT now(),
    -- Of the last attempt.
    status       integer,
    fault        text,
    millis       bigint,
    settled_at   timestamptz,
    PRIMARY KEY (search_id, number, index),
    CHECK ((state = 'waiting') = (settled_at IS NULL))
);

CREATE INDEX delivery_waiting ON delivery (search_id, article_id, number, index) WHERE state = 'waiting';
CREATE INDEX delivery_settled ON delivery (settled_at) WHERE state <> 'waiting';
