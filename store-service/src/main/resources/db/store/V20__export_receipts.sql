-- What whole exports held, so that whoever has one can check it.
CREATE TABLE export_receipt (
    export_id   uuid PRIMARY KEY,
    format      text NOT NULL,
    rows        bigint NOT NULL CHECK (rows >= 0),
    bytes       bigint NOT NULL CHECK (bytes >= 0),
    sha256      text NOT NULL,
    started_at  timestamptz NOT NULL,
    finished_at timestamptz NOT NULL
);

CREATE INDEX export_receipt_when ON export_receipt (finished_at);
