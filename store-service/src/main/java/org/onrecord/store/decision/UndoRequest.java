package org.onrecord.store.decision;

import org.onrecord.events.InvalidFieldException;

/**
 * A decision is taken back.
 *
 * @param by who takes it back
 * @param why what that rests on
 */
public record UndoRequest(String by, String why) {

    /** @throws InvalidFieldException if something is missing */
    public UndoRequest {
        Words.check("by", by);
        Words.check("why", why);
    }
}
