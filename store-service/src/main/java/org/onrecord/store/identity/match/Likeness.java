package org.onrecord.store.identity.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a name stands for that says too little by itself: the one known candidate for whom the article gives
 * evidence, and whom nothing in it contradicts.
 */
public final class Likeness {

    private Likeness() {}

    /**
     * @param loose who is looked for
     * @param own its own identity, for when it is nobody known
     * @param rule what an attachment is due to
     * @param candidates those known whom the name may stand for
     */
    public static Verdict find(Portrait loose, String own, Rule rule, Collection<Candidate> candidates) {
        List<Verdict> likely = candidates.stream()
                .filter(candidate -> !contradicts(loose, candidate))
                .map(candidate -> judged(loose, candidate, rule))
                .sorted(Comparator.comparing(Verdict::confidence).reversed().thenComparing(Verdict::identityId))
                .toList();
        if (likely.isEmpty()) {
            return Verdict.own(own, Rule.UNKNOWN);
        }
        if (rule == Rule.ACRONYM && likely.size() == 1) {
            // "The NDC said": there is one body of that acronym, and the article speaks against none.
            Verdict only = likely.get(0);
            List<Evidence> evidence = new ArrayList<>(List.of(new Evidence(
                    Evidence.Kind.ACRONYM, Objects.requireNonNull(loose.name().brief()))));
            evidence.addAll(only.evidence());
            return new Verdict(only.identityId(), rule, Weights.together(evidence), evidence);
        }
        Verdict best = likely.get(0);
        double second = likely.size() > 1 ? likely.get(1).confidence() : 0;
        double sure = Weights.rounded(best.confidence() * (1 - second));
        if (sure >= Weights.ENOUGH) {
            return new Verdict(best.identityId(), rule, sure, best.evidence());
        }
        return Verdict.own(own, best.confidence() >= Weights.ENOUGH ? Rule.AMBIGUOUS : Rule.NO_EVIDENCE);
    }

    private static Verdict judged(Portrait loose, Candidate candidate, Rule rule) {
        List<Evidence> evidence = new ArrayList<>();
        String role = loose.role();
        if (role != null && candidate.roles().contains(role)) {
            evidence.add(new Evidence(Evidence.Kind.ROLE, role));
        } else if (role != null
                && candidate.roles().stream().anyMatch(held -> Role.headOf(held).equals(Role.headOf(role)))) {
            evidence.add(new Evidence(Evidence.Kind.KIND_OF_ROLE, Role.headOf(role)));
        }
        String country = loose.traits().country();
        if (country != null && candidate.countries().contains(country)) {
            evidence.add(new Evidence(Evidence.Kind.COUNTRY, country));
        }
        loose.organizations().stream()
                .filter(candidate.organizations()::contains)
                .sorted()
                .limit(1)
                .forEach(common -> evidence.add(new Evidence(Evidence.Kind.ORGANIZATION, common)));
        return new Verdict(candidate.id(), rule, Weights.together(evidence), evidence);
    }

    private static boolean contradicts(Portrait loose, Candidate candidate) {
        return differs(loose.traits().country(), candidate.countries())
                || differs(loose.traits().field(), candidate.fields())
                || differs(loose.traits().middle(), candidate.middles())
                || differs(loose.name().initial(), candidate.initials());
    }

    private static boolean differs(@Nullable String said, Set<String> known) {
        return said != null && !known.isEmpty() && !known.contains(said);
    }
}
