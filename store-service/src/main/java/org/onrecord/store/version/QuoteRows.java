package org.onrecord.store.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.text.SelectedSpan;
import org.onrecord.store.name.NameKeys;
import org.onrecord.store.term.Sameness;
import org.onrecord.store.term.Terms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the table {@code quote}. */
record QuoteRows(JdbcClient jdbc) {

    /**
     * What only the article tells of a quote {@code q} of the version {@code v}: which entities are mentioned in it, and
     * the terms of these and of the publisher.
     */
    private static final String AROUND = """
            SELECT coalesce(array_agg(DISTINCT e.entity_id), '{}') AS mentioned,
                   array_remove(array_agg(DISTINCT 'e ' || k) || ('p ' || lower(v.publisher)), NULL) AS around
            FROM entity e CROSS JOIN LATERAL unnest(e.name_keys) AS k
            WHERE e.version_id = v.version_id AND EXISTS (SELECT FROM unnest(e.starts) AS s WHERE q.extent @> s)
            """;

    /** The days on which it was said. */
    private static final String SAID =
            "CASE WHEN q.date IS NOT NULL THEN said_days(q.date ->> 'text', (v.dated_at AT TIME ZONE 'UTC')::date) END";

    /** Adds the quotes that are not there yet, shown if their version is; its entities are all there by then. */
    void add(List<Placed<QuoteExtracted>> quotes) {
        Columns<Placed<QuoteExtracted>> columns = new Columns<>(quotes);
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(columns.longs(Placed::versionId));
        parameters.add(columns.text(quote -> quote.event().quoteId()));
        parameters.add(columns.text(quote -> quote.event().kind().name().toLowerCase(Locale.ROOT)));
        parameters.add(columns.text(quote -> quote.event().text()));
        parameters.add(columns.longs(quote -> quote.event().spans().get(0).start()));
        parameters.add(columns.json(quote -> quote.event().spans()));
        parameters.add(columns.text(quote -> quote.event().textSha256()));
        parameters.add(columns.json(quote -> quote.event().cue()));
        parameters.add(columns.text(quote -> quote.event().stance()));
        parameters.add(columns.json(quote -> quote.event().speakers()));
        parameters.add(columns.text(quote -> String.join("|", speakerKeys(quote.event()))));
        parameters.add(columns.json(quote -> quote.event().addressee()));
        parameters.add(columns.text(quote -> quote.event().medium()));
        parameters.add(columns.json(quote -> quote.event().place()));
        parameters.add(columns.json(quote -> quote.event().date()));
        parameters.add(columns.doubles(quote -> quote.event().confidence()));
        parameters.add(columns.text(quote -> extent(quote.event().spans())));
        parameters.add(columns.text(quote -> String.join("|", Terms.of(quote.event()))));
        parameters.add(columns.text(quote -> Sameness.of(quote.event().text()).literal()));
        jdbc.sql("""
                        INSERT INTO quote (version_id, quote_id, article_id, kind, text, position, spans, text_sha256,
                                           cue, stance, speakers, speaker_keys, addressee, medium, place, date,
                                           confidence, extent, terms, sameness,
                                           current, dated_at, received_at, language, said, mentioned, around)
                        SELECT v.version_id, q.quote_id, v.article_id, q.kind, q.text, q.position, q.spans,
                               q.text_sha256, q.cue, q.stance, q.speakers, string_to_array(q.speaker_keys, '|'),
                               q.addressee, q.medium, q.place, q.date, q.confidence, q.extent,
                               string_to_array(q.terms, '|'), q.sameness::bigint[],
                               s.dated_at IS NOT NULL, s.dated_at, s.received_at, s.language, s.said, s.mentioned,
                               s.around
                        FROM unnest(?::bigint[], ?::text[]::uuid[], ?::text[], ?::text[], ?::integer[],
                                    ?::text[]::jsonb[],
                                    ?::text[], ?::text[]::jsonb[], ?::text[], ?::text[]::jsonb[], ?::text[],
                                    ?::text[]::jsonb[], ?::text[], ?::text[]::jsonb[], ?::text[]::jsonb[],
                                    ?::float8[], ?::text[]::int4multirange[], ?::text[], ?::text[])
                             AS q (version_id, quote_id, kind, text, position, spans,
                                   text_sha256, cue, stance, speakers, speaker_keys,
                                   addressee, medium, place, date,
                                   confidence, extent, terms, sameness)
                        JOIN article_version v USING (version_id)
                        LEFT JOIN LATERAL (
                            SELECT v.dated_at, v.received_at, lower(v.language) AS language, %s AS said,
                                   r.mentioned, r.around
                            FROM article a CROSS JOIN LATERAL (%s) r
                            WHERE (a.article_id, a.current_version_id) = (v.article_id, v.version_id)) s ON true
                        ON CONFLICT DO NOTHING
                        """.formatted(SAID, AROUND)).params(parameters).update();
    }

    /** Shows the quotes of the versions that are shown, with what only the article tells of them. */
    void show(Collection<String> articleIds) {
        jdbc.sql("""
                        UPDATE quote q
                        SET current = true, dated_at = v.dated_at, received_at = v.received_at,
                            language = lower(v.language), said = %s,
                            (mentioned, around) = (%s)
                        FROM article a JOIN article_version v ON v.version_id = a.current_version_id
                        WHERE a.article_id = ANY (?) AND q.version_id = v.version_id AND NOT q.current
                        """.formatted(SAID, AROUND))
                .param(articleIds.toArray(String[]::new))
                .update();
    }

    /** Hides the quotes of all other versions. */
    void hide(Collection<String> articleIds) {
        jdbc.sql("""
                        UPDATE quote q
                        SET current = false, dated_at = NULL, received_at = NULL, language = NULL, said = NULL,
                            mentioned = NULL, around = NULL
                        FROM article a
                        WHERE a.article_id = ANY (?)
                          AND q.article_id = a.article_id
                          AND q.current
                          AND q.version_id IS DISTINCT FROM a.current_version_id
                        """).param(articleIds.toArray(String[]::new)).update();
    }

    /** The spans, as the database writes several ranges. */
    private static String extent(List<SelectedSpan> spans) {
        return spans.stream()
                .map(span -> "[" + span.start() + "," + span.end() + ")")
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Only names that are certain: a quote of whom one cannot be sure is not found under either candidate's name. */
    private static Iterable<String> speakerKeys(QuoteExtracted quote) {
        return NameKeys.of(quote.speakers().stream()
                .flatMap(speaker -> Stream.ofNullable(speaker.name()))
                .toList());
    }
}
