package org.onrecord.store.identity.match;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.events.identity.IdentityId;

/** The verdict on those who have a Wikidata id, or a full name that is not in doubt. */
public final class Certainty {

    /** What a name still says where several have it. */
    private static final double SHARED_NAME = 0.5;

    private Certainty() {}

    /**
     * @param fullName the name, folded
     * @param traits what the article says
     * @param shared whether several have the name
     */
    public static Verdict of(IdentityId id, String fullName, Traits traits, boolean shared) {
        List<Evidence> evidence = new ArrayList<>();
        if (traits.wikidata() != null) {
            evidence.add(new Evidence(Evidence.Kind.WIKIDATA, traits.wikidata()));
            return new Verdict(id.value(), Rule.WIKIDATA, Weights.together(evidence), evidence);
        }
        evidence.add(new Evidence(Evidence.Kind.NAME, fullName));
        if (traits.country() != null) {
            evidence.add(new Evidence(Evidence.Kind.COUNTRY, traits.country()));
        }
        double sure = Weights.together(evidence);
        return new Verdict(
                id.value(), Rule.FULL_NAME, Weights.rounded(shared ? sure * (1 - SHARED_NAME) : sure), evidence);
    }
}
