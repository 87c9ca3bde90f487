package org.onrecord.extraction.name;

import org.onrecord.extraction.text.Span;

/**
 * A name as it stands in a text.
 *
 * @param span where it stands, from the first character of its first token to the last of its last; never empty
 * @param type what it is a name of
 */
public record Name(Span span, EntityType type) {

    /** @throws IllegalArgumentException if {@code span} is empty */
    public Name {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a name of no characters at " + span.start());
        }
    }
}
