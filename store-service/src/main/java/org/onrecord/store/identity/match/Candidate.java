package org.onrecord.store.identity.match;

import java.util.Set;

/**
 * A known person or organisation, whom a short name may stand for.
 *
 * @param id the identity
 * @param roles all roles that articles give it
 * @param countries all countries they say it acts for
 * @param fields all walks of life
 * @param middles all middle initials
 * @param initials first letters of its given names
 * @param organizations organisations it is spoken of together with; those that matter are enough
 */
public record Candidate(
        String id,
        Set<String> roles,
        Set<String> countries,
        Set<String> fields,
        Set<String> middles,
        Set<String> initials,
        Set<String> organizations) {}
