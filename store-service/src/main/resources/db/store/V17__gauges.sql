-- Of each source, when something came last: read every few seconds for a gauge, along this index.
CREATE INDEX submission_of_publisher ON submission (publisher, received_at) WHERE publisher IS NOT NULL;

-- Versions of which events have not come yet: few at any time, however many there have been.
CREATE INDEX article_version_pending ON article_version (received_at) WHERE outcome = 'pending';
