-- Articles come by one of two topics, each with partitions and offsets of its own.
ALTER TABLE submission ADD COLUMN lane text NOT NULL DEFAULT 'live' CHECK (lane IN ('live', 'backfill'));
ALTER TABLE submission ALTER COLUMN lane DROP DEFAULT;
ALTER TABLE submission DROP CONSTRAINT submission_pkey;
ALTER TABLE submission ADD PRIMARY KEY (lane, partition, record_offset, received_at);
