package org.onrecord.store.quote;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.onrecord.store.identity.IdentityStates;
import org.onrecord.store.name.NameKeys;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody whose quotes are looked for.
 *
 * @param identity where joins lead
 * @param names all that articles call them, folded, each whole: quotes of theirs have one of these among their terms. Empty
 *     where that does not bound them: one has no word in it, or there are very many
 */
record Who(UUID identity, Set<String> names) {

    /** To look up more in the index of terms would take as long as to look at what it saves. */
    private static final int MOST_NAMES = 100;

    /** Looked up before the search, so that its planner knows of whom there are many quotes. */
    static Who of(JdbcClient jdbc, UUID id) {
        return jdbc.sql("""
                        SELECT w.id, ARRAY(SELECT alias FROM identity_alias a WHERE a.identity_id = w.id) AS aliases
                        FROM (%s) w
                        """.formatted(IdentityStates.ROOT))
                .param(id)
                .query((row, number) -> new Who(row.getObject("id", UUID.class), names((String[])
                        row.getArray("aliases").getArray())))
                .single();
    }

    private static Set<String> names(String[] aliases) {
        Set<String> names = new LinkedHashSet<>();
        for (String alias : aliases) {
            names.add(NameKeys.whole(alias));
        }
        return names.contains("") || names.size() > MOST_NAMES ? Set.of() : names;
    }
}
