-- Every article that came on the topic of submitted articles, without a word of it: what the ledger counts as received.
CREATE TABLE submission (
    partition     integer NOT NULL,
    record_offset bigint NOT NULL,
    -- The record's timestamp. Part of the key because offsets start again when a topic is made anew.
    received_at   timestamptz NOT NULL,
    -- Null where they cannot be read.
    article_id    text COLLATE "C",
    version       bigint,
    publisher     text,
    PRIMARY KEY (partition, record_offset, received_at)
);

CREATE INDEX submission_received ON submission (received_at);
CREATE INDEX submission_of_article ON submission (article_id, received_at);
CREATE INDEX article_version_received ON article_version (received_at);
CREATE INDEX dead_letter_recorded ON dead_letter (recorded_at);
