package org.onrecord.store.version;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.store.fact.Fact;
import org.onrecord.store.name.NameKeys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the table {@code quote}. */
record QuoteRows(JdbcClient jdbc) {

    /** Adds the quotes that are not there yet and whose version is not retracted; none of them is shown yet. */
    void add(List<Fact.QuoteFound> quotes) {
        Columns<Fact.QuoteFound> columns = new Columns<>(quotes);
        List<@Nullable Object> parameters = KeyColumns.of(columns, Fact.QuoteFound::key);
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
        jdbc.sql("""
                        INSERT INTO quote (version_id, quote_id, article_id, kind, text, position, spans, text_sha256,
                                           cue, stance, speakers, speaker_keys, addressee, medium, place, date,
                                           confidence)
                        SELECT v.version_id, q.quote_id, v.article_id, q.kind, q.text, q.position, q.spans,
                               q.text_sha256, q.cue, q.stance, q.speakers, string_to_array(q.speaker_keys, '|'),
                               q.addressee, q.medium, q.place, q.date, q.confidence
                        FROM unnest(?::text[], ?::bigint[], ?::text[]::timestamptz[], ?::text[], ?::text[],
                                    ?::text[]::uuid[], ?::text[], ?::text[], ?::integer[], ?::text[]::jsonb[],
                                    ?::text[], ?::text[]::jsonb[], ?::text[], ?::text[]::jsonb[], ?::text[],
                                    ?::text[]::jsonb[], ?::text[], ?::text[]::jsonb[], ?::text[]::jsonb[],
                                    ?::float8[])
                             AS q (article_id, version, received_at, extractor_version, extractor_model,
                                   quote_id, kind, text, position, spans,
                                   text_sha256, cue, stance, speakers, speaker_keys,
                                   addressee, medium, place, date,
                                   confidence)
                        JOIN article_version v
                          USING (article_id, version, received_at, extractor_version, extractor_model)
                        WHERE v.outcome <> 'retracted'
                        ON CONFLICT DO NOTHING
                        """).params(parameters).update();
    }

    /** Only names that are certain: a quote of whom one cannot be sure is not found under either candidate's name. */
    private static Iterable<String> speakerKeys(QuoteExtracted quote) {
        return NameKeys.of(quote.speakers().stream()
                .flatMap(speaker -> Stream.ofNullable(speaker.name()))
                .toList());
    }
}
