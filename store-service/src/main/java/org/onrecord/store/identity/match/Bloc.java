package org.onrecord.store.identity.match;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Namesakes who are one beyond doubt: those with one Wikidata id, or those of whom just the same is said.
 *
 * @param said what is said of them, by trait: blocs are compared much more often than they are made
 */
record Bloc(List<Namesake> members, List<Set<String>> said) {

    private static final List<Function<Traits, @Nullable String>> TRAITS =
            List.of(Traits::wikidata, Traits::middle, Traits::country, Traits::field);

    static Bloc of(List<Namesake> members) {
        return new Bloc(
                members, TRAITS.stream().map(trait -> values(members, trait)).toList());
    }

    @Nullable
    String wikidata() {
        return members.get(0).traits().wikidata();
    }

    Set<Traits> traits() {
        return members.stream().map(Namesake::traits).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether the two cannot be one: both have a Wikidata id, middle initial, country or field, and none in common. */
    boolean contradicts(Bloc other) {
        for (int trait = 0; trait < TRAITS.size(); trait++) {
            Set<String> mine = said.get(trait);
            Set<String> theirs = other.said.get(trait);
            if (!mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> values(List<Namesake> members, Function<Traits, @Nullable String> trait) {
        return members.stream()
                .map(member -> trait.apply(member.traits()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
