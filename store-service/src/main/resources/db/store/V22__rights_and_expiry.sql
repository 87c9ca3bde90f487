-- What the publisher asks of those who use the article, and when it must be gone.
ALTER TABLE article_version
    ADD COLUMN rights       text,
    ADD COLUMN located      text,
    ADD COLUMN info_sources text[],
    ADD COLUMN expires_at   timestamptz,
    -- Whether its takedown is on its way.
    ADD COLUMN expired      boolean NOT NULL DEFAULT false,
    ADD CHECK (outcome <> 'retracted' OR num_nonnulls(rights, located, info_sources) = 0);

CREATE INDEX article_version_expiring ON article_version (expires_at)
    WHERE expires_at IS NOT NULL AND NOT expired;
