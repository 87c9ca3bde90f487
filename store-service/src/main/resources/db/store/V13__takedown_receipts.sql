-- What a takedown removed, counted by what it was. No word of it.
CREATE TABLE takedown_part (
    article_id   text COLLATE "C" NOT NULL,
    requested_at timestamptz NOT NULL,
    part         text NOT NULL CHECK (part IN ('versions', 'quotes', 'entities', 'attachments', 'deadLetters')),
    rows         bigint NOT NULL CHECK (rows > 0),
    -- When the last of them went.
    gone_at      timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (article_id, requested_at, part),
    FOREIGN KEY (article_id, requested_at) REFERENCES retraction
);
