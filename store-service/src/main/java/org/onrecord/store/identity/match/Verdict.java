package org.onrecord.store.identity.match;

import java.util.List;

/**
 * Where an entity belongs.
 *
 * @param identityId the identity
 * @param rule why
 * @param confidence how sure that is, from 0 to 1
 * @param evidence what it rests on; empty where it is its own
 */
public record Verdict(String identityId, Rule rule, double confidence, List<Evidence> evidence) {

    /** Copies the list. */
    public Verdict {
        evidence = List.copyOf(evidence);
    }

    /** Its own identity, since it is nobody's known. */
    public static Verdict own(String identityId, Rule rule) {
        return new Verdict(identityId, rule, 1, List.of());
    }
}
