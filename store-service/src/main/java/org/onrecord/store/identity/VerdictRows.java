package org.onrecord.store.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.identity.NameScope.TypedName;
import org.onrecord.store.identity.ShownEntities.Shown;
import org.onrecord.store.identity.match.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes into the table {@code attachment} where its entities belong; leaves rows alone that say so already. */
record VerdictRows(JdbcClient jdbc, ProfileRows kept) {

    /** An entity that went from one identity to another; the ids as the database writes them. */
    record Moved(RowKey row, String from, String to) {}

    private static final String WRITE = """
            UPDATE attachment t
            SET automatic_id = v.automatic_id, identity_id = v.identity_id, rule = v.rule,
                confidence = v.confidence, evidence = v.evidence
            FROM unnest(?::text[]::uuid[], ?::text[]::uuid[], ?::text[], ?::float8[], ?::text[]::jsonb[], %s)
                 AS v (automatic_id, identity_id, rule, confidence, evidence, %s)
            WHERE %s
              AND (t.automatic_id, t.identity_id, t.rule, t.confidence, t.evidence)
                  IS DISTINCT FROM (v.automatic_id, v.identity_id, v.rule, v.confidence, v.evidence)
            RETURNING t.version_id, t.entity_id, old.identity_id AS before, new.identity_id AS after
            """;

    /**
     * Writes verdicts to whoever does not bear them yet. Of those who are taken together in a row of {@code profile},
     * which says what all of them bear, only the new ones are looked at unless that changes.
     *
     * @param fresh who has come
     * @return those that belong to another identity now
     */
    List<Moved> write(Judgements judgements, Set<String> apart, Collection<Shown> fresh) {
        Map<Profile.Key, Judgement> changed = new HashMap<>();
        Map<String, String> bear = new HashMap<>();
        Set<TypedName> divided = new HashSet<>();
        for (Profile profile : judgements.asked()) {
            Judgement judgement = judgements.profiles().get(profile.key());
            Profile.Row row = profile.row();
            String verdict = text(judgement);
            if (row == null) {
                divided.add(profile.name());
            } else {
                bear.put(row.id(), verdict);
            }
            if (judgement != null && (row == null || (row.verdict() != null && !verdict.equals(row.verdict())))) {
                changed.put(profile.key(), judgement);
            }
        }
        Map<RowKey, Judgement> rows = new HashMap<>(judgements.rows());
        for (Shown shown : fresh) {
            Profile.Key key = shown.profile();
            Judgement judgement = key == null || divided.contains(key.name())
                    ? null
                    : judgements.profiles().get(key);
            if (judgement != null) {
                rows.put(shown.row(), judgement);
            }
        }
        List<Moved> moved = new ArrayList<>();
        writeProfiles(changed, apart, moved);
        writeRows(rows, moved);
        kept.note(bear);
        kept.noteEach(divided);
        return moved;
    }

    /** All that is written of it; empty where each bears its own. {@link AttachmentRows#add} reads it. */
    static String text(@Nullable Judgement judgement) {
        if (judgement == null) {
            return "";
        }
        Verdict followed = judgement.followed();
        return String.join(
                " ",
                judgement.automatic().identityId(),
                followed.identityId(),
                followed.rule().code(),
                Double.toString(followed.confidence()),
                AttachmentRows.json(followed.evidence()));
    }

    private void writeProfiles(Map<Profile.Key, Judgement> profiles, Set<String> apart, List<Moved> moved) {
        if (profiles.isEmpty()) {
            return;
        }
        List<Map.Entry<Profile.Key, Judgement>> entries = List.copyOf(profiles.entrySet());
        List<Object> parameters = verdicts(entries);
        for (Function<Profile.Key, @Nullable String> part : List.<Function<Profile.Key, @Nullable String>>of(
                key -> key.name().name(),
                key -> key.name().type(),
                key -> key.traits().wikidata(),
                key -> key.traits().middle(),
                key -> key.traits().country(),
                key -> key.traits().field(),
                Profile.Key::apart)) {
            parameters.add(AttachmentRows.column(entries, entry -> part.apply(entry.getKey())));
        }
        parameters.add(apart.toArray(String[]::new));
        run(
                WRITE.formatted(
                        "?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]",
                        "full_key, type, wikidata_id, middle, country, field, apart",
                        """
                        (t.full_key, t.type) = (v.full_key, v.type)
                          AND (t.wikidata_id, t.middle, t.country, t.field)
                              IS NOT DISTINCT FROM (v.wikidata_id, v.middle, v.country, v.field)
                          AND CASE WHEN t.article_id = ANY (?) THEN t.article_id END IS NOT DISTINCT FROM v.apart
                        """),
                parameters,
                moved);
    }

    private void writeRows(Map<RowKey, Judgement> rows, List<Moved> moved) {
        if (rows.isEmpty()) {
            return;
        }
        List<Map.Entry<RowKey, Judgement>> entries = List.copyOf(rows.entrySet());
        List<Object> parameters = verdicts(entries);
        parameters.add(entries.stream().map(entry -> entry.getKey().versionId()).toArray(Long[]::new));
        parameters.add(AttachmentRows.column(entries, entry -> entry.getKey().entityId()));
        run(
                WRITE.formatted(
                        "?::bigint[], ?::text[]::uuid[]",
                        "version_id, entity_id",
                        "(t.version_id, t.entity_id) = (v.version_id, v.entity_id)"),
                parameters,
                moved);
    }

    private void run(String sql, List<Object> parameters, List<Moved> moved) {
        jdbc.sql(sql).params(parameters).query(row -> {
            String before = row.getString("before");
            String after = row.getString("after");
            if (!before.equals(after)) {
                moved.add(new Moved(new RowKey(row.getLong("version_id"), row.getString("entity_id")), before, after));
            }
        });
    }

    private static <K> List<Object> verdicts(Collection<Map.Entry<K, Judgement>> entries) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(AttachmentRows.column(
                entries, entry -> entry.getValue().automatic().identityId()));
        parameters.add(AttachmentRows.column(
                entries, entry -> entry.getValue().followed().identityId()));
        parameters.add(AttachmentRows.column(
                entries, entry -> entry.getValue().followed().rule().code()));
        parameters.add(entries.stream()
                .map(entry -> entry.getValue().followed().confidence())
                .toArray(Double[]::new));
        parameters.add(AttachmentRows.column(
                entries,
                entry -> AttachmentRows.json(entry.getValue().followed().evidence())));
        return parameters;
    }
}
