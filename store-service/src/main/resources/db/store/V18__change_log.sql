-- What the store has told of quotes, to be read again from any place on: a row for each visible step of an article. Ids
-- only: the words are looked up where the quotes stand, and are gone from here when they are gone from there.
CREATE TABLE change_step (
    position        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- The place in the log, without gaps, given when the row is committed; null until then. Whoever sees a number sees
    -- all lower ones.
    number          bigint UNIQUE CHECK (number > 0),
    article_id      text COLLATE "C" NOT NULL,
    step            bigint NOT NULL CHECK (step > 0),
    -- The versions that were shown before and that are shown since; null where none was or is.
    from_version_id bigint,
    to_version_id   bigint,
    changed_at      timestamptz NOT NULL,
    numbered_at     timestamptz,
    -- [{"change", "quoteId", "beforeId", "fields"}], in order.
    changes         jsonb NOT NULL,
    CHECK ((number IS NULL) = (numbered_at IS NULL))
);

CREATE INDEX change_step_new ON change_step (position) WHERE number IS NULL;
CREATE INDEX change_step_when ON change_step (numbered_at) WHERE number IS NOT NULL;

-- How far the log goes. One row.
CREATE TABLE change_log (
    one       boolean PRIMARY KEY DEFAULT true CHECK (one),
    -- Tells this database's log from all others: part of the ids of its events.
    log_id    text NOT NULL DEFAULT left(replace(gen_random_uuid()::text, '-', ''), 8),
    made_at   timestamptz NOT NULL DEFAULT now(),
    -- The newest number.
    numbered  bigint NOT NULL DEFAULT 0,
    -- The newest number that is not kept any more.
    forgotten bigint NOT NULL DEFAULT 0,
    CHECK (forgotten <= numbered)
);

INSERT INTO change_log DEFAULT VALUES;

-- Who had said the quotes of versions that are not shown any more, as long as the log tells of them.
CREATE TABLE was_said (
    version_id  bigint NOT NULL,
    quote_id    uuid NOT NULL,
    identity_id uuid NOT NULL,
    noted_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (version_id, quote_id, identity_id)
);

CREATE INDEX was_said_when ON was_said (noted_at);

-- Who the names in those versions stood for.
CREATE TABLE was_attached (
    version_id  bigint NOT NULL,
    entity_id   uuid NOT NULL,
    identity_id uuid NOT NULL,
    noted_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (version_id, entity_id, identity_id)
);

CREATE INDEX was_attached_when ON was_attached (noted_at);
