package org.onrecord.store.identity.match;

import java.time.Instant;

/**
 * All those of one full name of whom articles say the same.
 *
 * @param traits what is said
 * @param oldest the date of the oldest of those articles
 * @param first the lowest id of an article of them
 * @param articles how many articles, from 1
 */
public record Namesake(Traits traits, Instant oldest, String first, long articles) {

    /** Both together. */
    public Namesake with(Namesake other) {
        return new Namesake(
                traits,
                oldest.isBefore(other.oldest) ? oldest : other.oldest,
                first.compareTo(other.first) < 0 ? first : other.first,
                articles + other.articles);
    }
}
