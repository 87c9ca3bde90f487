package org.onrecord.store.copy;

/**
 * Two texts that are copies.
 *
 * @param one the id of the one with the lower id
 */
record Pair(String one, String other, Likeness likeness) {

    static Pair of(String one, String other, Likeness likeness) {
        return one.compareTo(other) < 0 ? new Pair(one, other, likeness) : new Pair(other, one, likeness);
    }
}
