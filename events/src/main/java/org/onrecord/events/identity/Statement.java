package org.onrecord.events.identity;

import java.time.Instant;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.Required;

/**
 * Who did something, and why.
 *
 * @param by who, in words of the editors' own; not blank
 * @param why the reason; not blank
 * @param at when
 */
public record Statement(String by, String why, Instant at) {

    /** @throws InvalidFieldException if one is missing or blank */
    public Statement {
        Required.field("by", by);
        Required.field("why", why);
        Required.field("at", at);
        notBlank("by", by, "Say who decides.");
        notBlank("why", why, "Say what the decision rests on.");
    }

    private static void notBlank(String field, String text, String remedy) {
        if (text.isBlank()) {
            throw new InvalidFieldException(field, "is blank", remedy);
        }
    }
}
