package org.onrecord.store.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.identity.NameScope.TypedName;
import org.onrecord.store.identity.match.Namesake;
import org.onrecord.store.identity.match.Traits;
import org.onrecord.store.page.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads from the tables {@code profile} and {@code attachment} what is said of entities of full names, taken together. */
record ProfileRows(JdbcClient jdbc) {

    private static final String KEY = "t.type, t.full_key, t.wikidata_id, t.middle, t.country, t.field";
    private static final String APART = "CASE WHEN t.article_id = ANY (?) THEN t.article_id END";

    /**
     * The entities with these full names, those of whom the same is said taken together.
     *
     * @param apart articles in which an editor split something; their entities are taken by themselves
     */
    List<Profile> of(Set<TypedName> names, Set<String> apart) {
        Set<TypedName> divided = divided(names, apart);
        List<Profile> profiles = new ArrayList<>(counted(divided, apart));
        Set<TypedName> whole = new LinkedHashSet<>(names);
        whole.removeAll(divided);
        profiles.addAll(whole(whole));
        return profiles;
    }

    /** Of these names those that stand in articles in which an editor split something. */
    private Set<TypedName> divided(Set<TypedName> names, Set<String> apart) {
        if (names.isEmpty() || apart.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("""
                        SELECT DISTINCT t.type, t.full_key
                        FROM attachment t JOIN unnest(?::text[], ?::text[]) AS n (name, type)
                          ON (t.full_key, t.type) = (n.name, n.type)
                        WHERE t.article_id = ANY (?)
                        """)
                .params(names(names), types(names), array(apart))
                .query((row, number) -> name(row))
                .list());
    }

    private List<Profile> whole(Set<TypedName> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT %s, t.role, t.shorts, null AS apart, t.oldest, t.first_article AS first, t.articles,
                               t.profile_id, t.verdict
                        FROM unnest(?::text[], ?::text[]) AS n (name, type)
                        JOIN profile t ON (t.full_key, t.type) = (n.name, n.type)
                        """.formatted(KEY))
                .params(names(names), types(names))
                .query((row, number) ->
                        profile(row, new Profile.Row(row.getString("profile_id"), row.getString("verdict"))))
                .list();
    }

    private List<Profile> counted(Set<TypedName> names, Set<String> apart) {
        if (names.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT %s, t.role, t.shorts, %s AS apart,
                               min(t.dated_at) AS oldest, min(t.article_id) AS first, count(*) AS articles
                        FROM attachment t
                        WHERE (t.full_key, t.type) IN (SELECT * FROM unnest(?::text[], ?::text[]))
                        GROUP BY %s, t.role, t.shorts, apart
                        """.formatted(KEY, APART, KEY))
                .params(array(apart), names(names), types(names))
                .query((row, number) -> profile(row, null))
                .list();
    }

    private static Profile profile(ResultSet row, Profile.@Nullable Row of) throws SQLException {
        return new Profile(
                name(row),
                new Namesake(
                        traits(row), Times.require(row, "oldest"), row.getString("first"), row.getLong("articles")),
                row.getString("role"),
                words(row, "shorts"),
                row.getString("apart"),
                of);
    }

    /** Notes which verdict all of a profile bear; what is noted already is left alone. */
    void note(Map<String, String> verdicts) {
        List<Map.Entry<String, String>> entries =
                verdicts.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        jdbc.sql("""
                        UPDATE profile p
                        SET verdict = v.verdict
                        FROM unnest(?::text[]::uuid[], ?::text[]) AS v (profile_id, verdict)
                        WHERE p.profile_id = v.profile_id AND p.verdict IS DISTINCT FROM v.verdict
                        """)
                .params(
                        AttachmentRows.column(entries, Map.Entry::getKey),
                        AttachmentRows.column(entries, Map.Entry::getValue))
                .update();
    }

    /** Notes that of those who have these names each bears a verdict of its own. */
    void noteEach(Set<TypedName> names) {
        jdbc.sql("""
                        UPDATE profile p
                        SET verdict = ''
                        FROM unnest(?::text[], ?::text[]) AS n (name, type)
                        WHERE (p.full_key, p.type) = (n.name, n.type) AND p.verdict IS DISTINCT FROM ''
                        """).params(names(names), types(names)).update();
    }

    /** Full names that may be cut down to these. */
    Set<TypedName> longForms(Set<TypedName> briefs) {
        Set<TypedName> found = new HashSet<>();
        // The index of all short names finds them at once, whatever the type.
        jdbc.sql("SELECT type, full_key, shorts FROM profile WHERE shorts && ?::text[]")
                .param(names(briefs))
                .query(row -> {
                    TypedName name = name(row);
                    if (words(row, "shorts").stream()
                            .anyMatch(brief -> briefs.contains(new TypedName(name.type(), brief)))) {
                        found.add(name);
                    }
                });
        return found;
    }

    /** Which of these organisations entities are spoken of together with. */
    Map<Profile.Key, Set<String>> organizations(
            Collection<TypedName> names, Set<String> apart, Set<String> organizations) {
        Map<Profile.Key, Set<String>> found = new HashMap<>();
        if (names.isEmpty() || organizations.isEmpty()) {
            return found;
        }
        jdbc.sql("""
                        SELECT %s, %s AS apart, array_agg(DISTINCT o.name) AS organizations
                        FROM attachment t
                        JOIN LATERAL unnest(t.organizations) AS o (name) ON o.name = ANY (?)
                        WHERE (t.full_key, t.type) IN (SELECT * FROM unnest(?::text[], ?::text[]))
                        GROUP BY %s, apart
                        """.formatted(KEY, APART, KEY))
                .params(array(apart), array(organizations), names(names), types(names))
                .query(row -> {
                    found.put(
                            new Profile.Key(name(row), traits(row), row.getString("apart")),
                            words(row, "organizations"));
                });
        return found;
    }

    private static TypedName name(ResultSet row) throws SQLException {
        return new TypedName(row.getString("type"), row.getString("full_key"));
    }

    static Traits traits(ResultSet row) throws SQLException {
        return new Traits(
                row.getString("wikidata_id"),
                row.getString("middle"),
                row.getString("country"),
                row.getString("field"));
    }

    static Set<String> words(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    static Object array(Collection<String> words) {
        return words.toArray(String[]::new);
    }

    static Object names(Collection<TypedName> names) {
        return names.stream().map(TypedName::name).toArray(String[]::new);
    }

    static Object types(Collection<TypedName> names) {
        return names.stream().map(TypedName::type).toArray(String[]::new);
    }
}
