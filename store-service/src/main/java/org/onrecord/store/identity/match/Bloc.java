package org.onrecord.store.identity.match;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Namesakes who are one beyond doubt: those with one Wikidata id, or those of whom just the same is said. */
record Bloc(List<Namesake> members) {

    @Nullable
    String wikidata() {
        return members.get(0).traits().wikidata();
    }

    Set<Traits> traits() {
        return members.stream().map(Namesake::traits).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether the two cannot be one: both have a Wikidata id, middle initial, country or field, and none in common. */
    boolean contradicts(Bloc other) {
        return apart(other, Traits::wikidata)
                || apart(other, Traits::middle)
                || apart(other, Traits::country)
                || apart(other, Traits::field);
    }

    private boolean apart(Bloc other, Function<Traits, @Nullable String> trait) {
        Set<String> mine = values(trait);
        Set<String> theirs = other.values(trait);
        return !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
    }

    private Set<String> values(Function<Traits, @Nullable String> trait) {
        return members.stream()
                .map(member -> trait.apply(member.traits()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
