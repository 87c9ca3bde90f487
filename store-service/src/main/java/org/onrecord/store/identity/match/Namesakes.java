package org.onrecord.store.identity.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.identity.IdentityId;

/**
 * Tells apart those who share one full name.
 *
 * <p>They are one as long as nothing said of them contradicts. Where something does, those who could be either of two
 * who cannot be one are nobody's yet, and the others are as many people as they must be. It follows from what is said
 * alone: not from the order in which it came.
 */
public final class Namesakes {

    private Namesakes() {}

    /**
     * @param type what they are
     * @param name their full name, folded
     * @return the identity of each, by what is said of them; those who could be several are missing
     */
    public static Map<Traits, IdentityId> divide(EntityType type, String name, Collection<Namesake> namesakes) {
        List<Bloc> blocs = blocs(namesakes);
        Set<Bloc> bridges = blocs.stream().filter(bloc -> isBridge(bloc, blocs)).collect(Collectors.toSet());
        List<List<Bloc>> people = new ArrayList<>();
        for (Bloc bloc : blocs) {
            if (!bridges.contains(bloc)) {
                people.stream()
                        .filter(person -> !bridges.contains(person.get(0))
                                && !person.get(0).contradicts(bloc))
                        .findFirst()
                        .ifPresentOrElse(person -> person.add(bloc), () -> people.add(new ArrayList<>(List.of(bloc))));
            } else if (bloc.wikidata() != null) {
                // Which of the others it is cannot be told, but who it is can.
                people.add(new ArrayList<>(List.of(bloc)));
            }
        }
        return named(type, name, people);
    }

    private static List<Bloc> blocs(Collection<Namesake> namesakes) {
        Map<String, List<Namesake>> blocs = new TreeMap<>();
        namesakes.stream()
                .sorted(Comparator.comparing(Namesake::traits, Traits.ORDER))
                .forEach(namesake -> blocs.computeIfAbsent(key(namesake.traits()), key -> new ArrayList<>())
                        .add(namesake));
        return blocs.values().stream().map(Bloc::of).toList();
    }

    private static String key(Traits traits) {
        return traits.wikidata() != null ? "wikidata " + traits.wikidata() : traits.toString();
    }

    /** Whether it agrees with two that contradict each other. Without such, agreement is an equivalence. */
    private static boolean isBridge(Bloc bloc, List<Bloc> blocs) {
        List<Bloc> agreeing =
                blocs.stream().filter(other -> !other.contradicts(bloc)).toList();
        return agreeing.stream().anyMatch(one -> agreeing.stream().anyMatch(one::contradicts));
    }

    private static Map<Traits, IdentityId> named(EntityType type, String name, List<List<Bloc>> people) {
        Map<Traits, IdentityId> named = new HashMap<>();
        List<List<Bloc>> byName = new ArrayList<>();
        for (List<Bloc> person : people) {
            @Nullable String wikidata = wikidata(person);
            if (wikidata == null) {
                byName.add(person);
            } else {
                IdentityId id = IdentityId.ofWikidata(type, wikidata);
                person.forEach(bloc -> bloc.traits().forEach(traits -> named.put(traits, id)));
            }
        }
        byName.sort(Comparator.comparing(Namesakes::oldest, Namesakes::older));
        for (int i = 0; i < byName.size(); i++) {
            String telling = i == 0 ? "" : oldest(byName.get(i)).traits().toString();
            IdentityId id = IdentityId.ofName(type, name, telling);
            byName.get(i).forEach(bloc -> bloc.traits().forEach(traits -> named.put(traits, id)));
        }
        return named;
    }

    private static @Nullable String wikidata(List<Bloc> person) {
        return person.stream()
                .flatMap(bloc -> Stream.ofNullable(bloc.wikidata()))
                .findFirst()
                .orElse(null);
    }

    private static Namesake oldest(List<Bloc> person) {
        return person.stream()
                .flatMap(bloc -> bloc.members().stream())
                .min(Namesakes::older)
                .orElseThrow();
    }

    private static int older(Namesake one, Namesake other) {
        return Comparator.comparing(Namesake::oldest)
                .thenComparing(Namesake::first)
                .thenComparing(Namesake::traits, Traits.ORDER)
                .compare(one, other);
    }
}
