package org.onrecord.store.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.identity.NameScope.TypedName;
import org.onrecord.store.identity.match.Candidate;
import org.onrecord.store.identity.match.Traits;

/** Those whom a name may stand for that says too little by itself, with what is known of them. */
final class Known {

    private final Map<Profile.Key, Judgement> judgements;
    private final Map<Profile.Key, Set<String>> organizations;
    private final Map<TypedName, List<Profile>> byFullName = new HashMap<>();
    private final Map<TypedName, List<Profile>> byShortName = new HashMap<>();
    // Thousands of articles may ask for the same few names.
    private final Map<TypedName, Collection<Candidate>> ofFullName = new HashMap<>();
    private final Map<TypedName, Collection<Candidate>> ofShortName = new HashMap<>();

    /**
     * @param judgements where the profiles belong; whoever is in doubt is missing, and no candidate
     * @param organizations which organisations they are spoken of together with
     */
    Known(List<Profile> profiles, Map<Profile.Key, Judgement> judgements, Map<Profile.Key, Set<String>> organizations) {
        this.judgements = judgements;
        this.organizations = organizations;
        for (Profile profile : profiles) {
            if (judgements.containsKey(profile.key())) {
                add(byFullName, profile.name(), profile);
                profile.shortNames().forEach(brief -> add(byShortName, brief, profile));
            }
        }
    }

    Collection<Candidate> ofFullName(TypedName name) {
        return ofFullName.computeIfAbsent(name, asked -> candidates(byFullName.getOrDefault(asked, List.of())));
    }

    Collection<Candidate> ofShortName(TypedName name) {
        return ofShortName.computeIfAbsent(name, asked -> candidates(byShortName.getOrDefault(asked, List.of())));
    }

    private Collection<Candidate> candidates(List<Profile> of) {
        Map<String, Candidate> candidates = new TreeMap<>();
        of.forEach(profile -> {
            Judgement judgement = judgements.get(profile.key());
            if (judgement != null) {
                Candidate candidate =
                        candidates.computeIfAbsent(judgement.followed().identityId(), Known::nobody);
                Traits traits = profile.namesake().traits();
                add(candidate.roles(), profile.role());
                add(candidate.countries(), traits.country());
                add(candidate.fields(), traits.field());
                add(candidate.middles(), traits.middle());
                candidate.initials().add(profile.name().name().substring(0, 1));
                candidate.organizations().addAll(organizations.getOrDefault(profile.key(), Set.of()));
            }
        });
        return candidates.values();
    }

    private static Candidate nobody(String id) {
        return new Candidate(
                id,
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>());
    }

    private static void add(Map<TypedName, List<Profile>> index, TypedName name, Profile profile) {
        index.computeIfAbsent(name, none -> new ArrayList<>()).add(profile);
    }

    private static void add(Set<String> all, @Nullable String one) {
        if (one != null) {
            all.add(one);
        }
    }
}
