package org.onrecord.extraction.name;

/**
 * A name as tokens of a text.
 *
 * @param from its first token
 * @param to one past its last token; greater than {@code from}
 */
public record TokenName(int from, int to, EntityType type) {

    /** @throws IllegalArgumentException if there is no token in it */
    public TokenName {
        if (to <= from) {
            throw new IllegalArgumentException("a name of no tokens at token " + from);
        }
    }

    boolean overlaps(TokenName other) {
        return from < other.to && other.from < to;
    }

    boolean contains(TokenName other) {
        return from <= other.from && other.to <= to;
    }

    int length() {
        return to - from;
    }
}
