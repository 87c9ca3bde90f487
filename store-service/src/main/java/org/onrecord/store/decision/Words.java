package org.onrecord.store.decision;

import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.Required;

/** What an editor writes. */
final class Words {

    /** The longest, in UTF-16 code units. */
    static final int LONGEST = 2_000;

    private Words() {}

    /** @throws InvalidFieldException if it is missing, blank, too long, or holds a null character */
    static void check(String field, String text) {
        Required.field(field, text);
        if (text.isBlank() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
            throw new InvalidFieldException(
                    field,
                    "is blank, longer than " + LONGEST + " characters, or holds a null character",
                    "Write a few words.");
        }
    }
}
