-- The days on which something was said, as the words of its article tell: "on Tuesday", "4 May", "last week". Null where
-- they cannot be read.
--
-- said: the words; at: the day of the article, which they are read from. What has no year is the newest such day until
-- then, for news tells what was said, not what will be.
CREATE FUNCTION said_days(said text, at date) RETURNS daterange LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
    month_names CONSTANT text := '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?';
    days CONSTANT text[] := '{mon,tue,wed,thu,fri,sat,sun}';
    numbers CONSTANT text[] := '{a,two,three,four,five,six,seven,eight,nine,ten}';
    words text := lower(said);
    found text[];
    day integer;
    month integer;
    year integer;
    first date;
    step interval;
BEGIN
    found := regexp_match(words, '\m(\d{4})-(\d\d)-(\d\d)\M');
    IF found IS NOT NULL THEN
        year := found[1]; month := found[2]; day := found[3];
    ELSE
        found := regexp_match(words, '\m(\d{1,2})(?:st|nd|rd|th)?(?:\s+day)?(?:\s+of)?\s+' || month_names || '(?:,?\s+(\d{4}))?');
        IF found IS NOT NULL THEN
            day := found[1]; month := (strpos('janfebmaraprmayjunjulaugsepoctnovdec', left(found[2], 3)) + 2) / 3;
            year := found[3];
        ELSE
            found := regexp_match(words, '\m' || month_names || '\s+(\d{1,2})(?:st|nd|rd|th)?\M(?:,?\s+(\d{4}))?');
            IF found IS NOT NULL THEN
                month := (strpos('janfebmaraprmayjunjulaugsepoctnovdec', left(found[1], 3)) + 2) / 3;
                day := found[2]; year := found[3];
            END IF;
        END IF;
    END IF;
    IF month BETWEEN 1 AND 12 AND day BETWEEN 1 AND 31 THEN
        IF year IS NULL THEN
            year := extract(year FROM at);
            IF make_date(year, month, 1) + (day - 1) > at + 1 THEN
                year := year - 1;
            END IF;
        END IF;
        IF year < 1 THEN
            RETURN NULL;
        END IF;
        first := make_date(year, month, 1) + (day - 1);
        RETURN CASE WHEN extract(month FROM first) = month THEN daterange(first, first + 1) END;
    END IF;

    found := regexp_match(words, '\m(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\M');
    IF found IS NOT NULL THEN
        first := at - ((extract(isodow FROM at)::integer - array_position(days, found[1]) + 7) % 7);
        IF first = at AND words ~ '\mlast\M' THEN
            first := at - 7;
        END IF;
        RETURN daterange(first, first + 1);
    END IF;
    IF words ~ '\myesterday|\mlast (night|evening)|\mthe (day|night) before\M' THEN
        RETURN daterange(at - 1, at);
    END IF;
    IF words ~ '\mtoday|\mtonight|\mthis (morning|afternoon|evening)|\mearlier in the day' THEN
        RETURN daterange(at, at + 1);
    END IF;

    found := regexp_match(words, '\m(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s+(day|week|month|year)s?\s+(?:ago|earlier|before)');
    IF found IS NOT NULL THEN
        step := ('1 ' || found[2])::interval;
        first := at - step * CASE WHEN found[1] ~ '\d' THEN found[1]::integer
                                  ELSE array_position(numbers, regexp_replace(found[1], '^(an|one)$', 'a')) END;
        RETURN CASE WHEN found[2] = 'day' THEN daterange(first, first + 1)
                    ELSE daterange(date_trunc(found[2], first)::date, (date_trunc(found[2], first) + step)::date) END;
    END IF;
    found := regexp_match(words, '\m(this|last|past|previous)\s+(week|month|year)');
    IF found IS NOT NULL THEN
        step := ('1 ' || found[2])::interval;
        first := date_trunc(found[2], at - CASE WHEN found[1] = 'this' THEN interval '0' ELSE step END);
        RETURN daterange(first, (first + step)::date);
    END IF;

    found := regexp_match(words, '\m' || month_names || '\M(?:,?\s+(?:of\s+)?(\d{4}))?');
    IF found IS NOT NULL THEN
        month := (strpos('janfebmaraprmayjunjulaugsepoctnovdec', left(found[1], 3)) + 2) / 3;
        year := coalesce(found[2]::integer, extract(year FROM at)::integer);
        IF found[2] IS NULL AND make_date(year, month, 1) > at THEN
            year := year - 1;
        END IF;
        IF year < 1 THEN
            RETURN NULL;
        END IF;
        first := make_date(year, month, 1);
        RETURN daterange(first, (first + interval '1 month')::date);
    END IF;
    found := regexp_match(words, '\m(1[5-9]\d\d|20\d\d)\M');
    IF found IS NOT NULL THEN
        first := make_date(found[1]::integer, 1, 1);
        RETURN daterange(first, (first + interval '1 year')::date);
    END IF;
    RETURN NULL;
END
$$;

-- Where an entity is mentioned, and where a quote stands: UTF-16 code units of the article's text.
ALTER TABLE entity ADD COLUMN starts integer[];
UPDATE entity e
SET starts = (SELECT array_agg((m ->> 'start')::integer) FROM jsonb_array_elements(e.mentions) AS m);
ALTER TABLE entity ALTER COLUMN starts SET NOT NULL;

ALTER TABLE quote
    ADD COLUMN extent int4multirange,
    -- What it says of itself, beside its words and its speaker: "s " and its stance, "a " and "l " with every run of
    -- whole words of its addressee and of its place, folded.
    ADD COLUMN terms text[] COLLATE "C",
    -- The rest is set when its version is shown, from what only the article tells, as current and dated_at are.
    ADD COLUMN received_at timestamptz,
    ADD COLUMN language text,
    -- The days on which it was said, where the text tells.
    ADD COLUMN said daterange,
    -- Entities of the article that are mentioned in it.
    ADD COLUMN mentioned uuid[],
    -- "p " and the publisher in lower case, "e " and every run of whole words of the names of what is mentioned in it.
    ADD COLUMN around text[] COLLATE "C";

-- As NameKeys does it, for the rows there are already.
CREATE FUNCTION pg_temp.runs(name text) RETURNS SETOF text LANGUAGE sql AS $$
    WITH folded AS (
        SELECT string_to_array(btrim(regexp_replace(regexp_replace(translate(lower(regexp_replace(
            normalize(name, NFKD), '[\u0300-\u036f]', '', 'g')), 'øłđðħı', 'olddhi'), '[''’‘ʼ`´.]', '', 'g'),
            '[^[:alnum:]]+', ' ', 'g')), ' ') AS words)
    SELECT DISTINCT array_to_string(words[i:j], ' ')
    FROM folded, generate_series(1, least(cardinality(words), 12)) AS i,
         generate_series(i, least(cardinality(words), 12)) AS j
$$;
UPDATE quote q
SET extent = (SELECT range_agg(int4range((s ->> 'start')::integer, (s ->> 'end')::integer))
              FROM jsonb_array_elements(q.spans) AS s),
    terms = ARRAY(SELECT 's ' || lower(q.stance) WHERE q.stance IS NOT NULL
                  UNION SELECT 'a ' || r FROM pg_temp.runs(q.addressee ->> 'text') AS r
                  UNION SELECT 'l ' || r FROM pg_temp.runs(q.place ->> 'text') AS r);
ALTER TABLE quote ALTER COLUMN extent SET NOT NULL, ALTER COLUMN terms SET NOT NULL;
UPDATE quote q
SET received_at = v.received_at,
    language = lower(v.language),
    said = said_days(q.date ->> 'text', (v.dated_at AT TIME ZONE 'UTC')::date),
    (mentioned, around) = (
        SELECT coalesce(array_agg(DISTINCT e.entity_id), '{}'),
               array_remove(array_agg(DISTINCT 'e ' || k) || ('p ' || lower(v.publisher)), NULL)
        FROM entity e CROSS JOIN LATERAL unnest(e.name_keys) AS k
        WHERE e.version_id = q.version_id
          AND EXISTS (SELECT FROM unnest(e.starts) AS s WHERE q.extent @> s))
FROM article_version v
WHERE v.version_id = q.version_id AND q.current;

-- One index for all that quotes are looked up by: what is asked for together is cut down before a row is read.
DROP INDEX quote_words;
DROP INDEX quote_speaker;
CREATE INDEX quote_terms ON quote USING gin (words, speaker_keys, terms, around) WHERE current;
CREATE INDEX quote_said ON quote USING gist (said) WHERE current AND said IS NOT NULL;
CREATE INDEX quote_received ON quote (received_at) WHERE current;
ALTER TABLE quote ALTER COLUMN terms SET STATISTICS 300;
ALTER TABLE quote ALTER COLUMN around SET STATISTICS 300;
