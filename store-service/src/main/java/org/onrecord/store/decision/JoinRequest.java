package org.onrecord.store.decision;

import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.Required;
import org.onrecord.events.identity.IdentityId;

/**
 * Two identities are one.
 *
 * @param other the identity that is taken in
 * @param by who decides
 * @param why what that rests on
 */
public record JoinRequest(IdentityId other, String by, String why) {

    /** @throws InvalidFieldException if something is missing */
    public JoinRequest {
        Required.field("other", other);
        Words.check("by", by);
        Words.check("why", why);
    }
}
