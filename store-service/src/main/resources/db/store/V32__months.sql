-- The month of a quote's article, as months since the year 0, among the terms that quotes are found by: of many matches
-- only those of the newest months are read. An array, as all of the index is of arrays and words.
CREATE FUNCTION months_of(at timestamptz) RETURNS integer[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ARRAY[(12 * date_part('year', at AT TIME ZONE 'UTC') + date_part('month', at AT TIME ZONE 'UTC'))::integer];

DROP INDEX quote_terms;
CREATE INDEX quote_terms ON quote USING gin (words, speaker_keys, terms, around, sameness, months_of(dated_at))
    WHERE current;
-- The planner learns of the months from the index.
ANALYZE quote;
