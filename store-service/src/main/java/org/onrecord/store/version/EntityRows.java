package org.onrecord.store.version;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityExtracted;
import org.onrecord.events.text.Mention;
import org.onrecord.store.fact.Fact;
import org.onrecord.store.name.NameKeys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the table {@code entity}. */
record EntityRows(JdbcClient jdbc) {

    /** Adds the entities that are not there yet and whose version is not retracted; none of them is shown yet. */
    void add(List<Fact.EntityFound> entities) {
        Columns<Fact.EntityFound> columns = new Columns<>(entities);
        List<@Nullable Object> parameters = KeyColumns.of(columns, Fact.EntityFound::key);
        parameters.add(columns.text(entity -> entity.event().entityId()));
        parameters.add(columns.text(entity -> entity.event().name()));
        parameters.add(columns.text(entity -> entity.event().type().name()));
        parameters.add(columns.text(entity -> entity.event().role()));
        parameters.add(columns.json(entity -> entity.event().aliases()));
        parameters.add(columns.json(entity -> entity.event().mentions()));
        parameters.add(columns.longs(entity -> entity.event().mentions().size()));
        parameters.add(columns.longs(entity -> entity.event().mentions().get(0).start()));
        parameters.add(columns.text(entity -> String.join("|", nameKeys(entity.event()))));
        parameters.add(columns.text(entity -> entity.event().wikidataId()));
        parameters.add(columns.text(entity -> starts(entity.event().mentions())));
        jdbc.sql("""
                        INSERT INTO entity (version_id, entity_id, article_id, name, type, role, aliases, mentions,
                                            mention_count, position, name_keys, wikidata_id, starts)
                        SELECT v.version_id, e.entity_id, v.article_id, e.name, e.type, e.role, e.aliases, e.mentions,
                               e.mention_count, e.position, string_to_array(e.name_keys, '|'), e.wikidata_id, e.starts::integer[]
                        FROM unnest(?::text[], ?::bigint[], ?::text[]::timestamptz[], ?::text[], ?::text[],
                                    ?::text[]::uuid[], ?::text[], ?::text[], ?::text[], ?::text[]::jsonb[],
                                    ?::text[]::jsonb[], ?::integer[], ?::integer[], ?::text[], ?::text[], ?::text[])
                             AS e (article_id, version, received_at, extractor_version, extractor_model,
                                   entity_id, name, type, role, aliases,
                                   mentions, mention_count, position, name_keys, wikidata_id, starts)
                        JOIN article_version v
                          USING (article_id, version, received_at, extractor_version, extractor_model)
                        WHERE v.outcome <> 'retracted'
                        ON CONFLICT DO NOTHING
                        """).params(parameters).update();
    }

    private static String starts(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> Integer.toString(mention.start()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Iterable<String> nameKeys(EntityExtracted entity) {
        return NameKeys.of(Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .toList());
    }
}
