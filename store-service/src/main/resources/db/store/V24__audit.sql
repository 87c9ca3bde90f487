-- Who asked to change what over HTTP, and how it was answered. No word of any article, and no key.
CREATE TABLE audit (
    audit_id uuid PRIMARY KEY,
    at       timestamptz NOT NULL,
    service  text NOT NULL CHECK (service IN ('ingest-service', 'store-service')),
    caller   text NOT NULL,
    address  text NOT NULL,
    action   text NOT NULL,
    object   text COLLATE "C",
    -- The HTTP status; null while the request is carried out, and for good where the service ended meanwhile.
    status   smallint CHECK (status BETWEEN 100 AND 599)
);

CREATE INDEX audit_by_time ON audit (at DESC, audit_id DESC);
CREATE INDEX audit_by_object ON audit (object, at DESC, audit_id DESC) WHERE object IS NOT NULL;
