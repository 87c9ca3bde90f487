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
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.name.NameKeys;
import org.onrecord.store.term.Sameness;
import org.onrecord.store.term.Terms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the table {@code quote}. */
record QuoteRows(JdbcClient jdbc) {

    /** What only the article tells of a quote {@code q}, of the version {@code v}. */
    private static final String SHOWN = """
            v.dated_at, v.received_at, lower(v.language) AS language,
            CASE WHEN q.date IS NOT NULL
                 THEN said_days(q.date ->> 'text', (v.dated_at AT TIME ZONE 'UTC')::date)
            END AS said,
            string_to_array(entity_ids, '|')::uuid[] AS mentioned,
            array_remove(string_to_array(entity_terms, '|') || ('p ' || lower(v.publisher)), NULL) AS around
            """;

    /** Adds the quotes that are not there yet, shown if their version is. */
    void add(List<Placed<QuoteExtracted>> quotes, VersionEntities entities) {
        Columns<Coming> columns = new Columns<>(
                quotes.stream().map(quote -> Coming.of(quote, entities)).toList());
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(columns.longs(Coming::versionId));
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
        parameters.add(columns.text(quote -> quote.mentioned().idList()));
        parameters.add(columns.text(quote -> quote.mentioned().termList()));
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
                                    ?::float8[], ?::text[]::int4multirange[], ?::text[], ?::text[], ?::text[], ?::text[])
                             AS q (version_id, quote_id, kind, text, position, spans,
                                   text_sha256, cue, stance, speakers, speaker_keys,
                                   addressee, medium, place, date,
                                   confidence, extent, terms, sameness, entity_ids, entity_terms)
                        JOIN article_version v USING (version_id)
                        LEFT JOIN LATERAL (
                            SELECT %s
                            FROM article a
                            WHERE (a.article_id, a.current_version_id) = (v.article_id, v.version_id)) s ON true
                        ON CONFLICT DO NOTHING
                        """.formatted(SHOWN)).params(parameters).update();
    }

    /** A quote that is not shown, although its version is. */
    record Hidden(long versionId, String quoteId, List<SelectedSpan> spans) {}

    /** Those of these articles. */
    List<Hidden> hidden(Collection<String> articleIds) {
        return jdbc.sql("""
                        SELECT q.version_id, q.quote_id, q.spans
                        FROM article a JOIN quote q ON q.version_id = a.current_version_id
                        WHERE a.article_id = ANY (?) AND NOT q.current
                        """)
                .param(articleIds.toArray(String[]::new))
                .query((row, number) -> new Hidden(
                        row.getLong("version_id"),
                        row.getString("quote_id"),
                        List.of(EventJson.mapper().readValue(row.getString("spans"), SelectedSpan[].class))))
                .list();
    }

    /** Shows quotes, with what only their articles tell of them. */
    void show(List<Hidden> quotes, VersionEntities entities) {
        List<Mentioned> mentioned = quotes.stream()
                .map(quote -> entities.in(quote.versionId(), quote.spans()))
                .toList();
        jdbc.sql("""
                        UPDATE quote
                        SET current = true, dated_at = s.dated_at, received_at = s.received_at, language = s.language,
                            said = s.said, mentioned = s.mentioned, around = s.around
                        FROM (SELECT version_id, quote_id, %s
                              FROM unnest(?::bigint[], ?::text[]::uuid[], ?::text[], ?::text[])
                                   AS h (version_id, quote_id, entity_ids, entity_terms)
                              JOIN article_version v USING (version_id)
                              JOIN quote q USING (version_id, quote_id)) s
                        WHERE (quote.version_id, quote.quote_id) = (s.version_id, s.quote_id)
                        """.formatted(SHOWN))
                .param(quotes.stream().map(Hidden::versionId).toArray(Long[]::new))
                .param(quotes.stream().map(Hidden::quoteId).toArray(String[]::new))
                .param(mentioned.stream().map(Mentioned::idList).toArray(String[]::new))
                .param(mentioned.stream().map(Mentioned::termList).toArray(String[]::new))
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

    private record Coming(long versionId, QuoteExtracted event, Mentioned mentioned) {

        static Coming of(Placed<QuoteExtracted> quote, VersionEntities entities) {
            return new Coming(
                    quote.versionId(),
                    quote.event(),
                    entities.in(quote.versionId(), quote.event().spans()));
        }
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
