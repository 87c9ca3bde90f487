package org.onrecord.store.identity;

import org.onrecord.events.entity.EntityId;
import org.onrecord.events.identity.IdentityId;
import org.onrecord.store.identity.match.Portrait;

/**
 * An entity whose name alone does not say who it is.
 *
 * @param row its row
 * @param articleId its article
 * @param portrait what its article says of it
 */
record Loose(RowKey row, String articleId, Portrait portrait) {

    /** Its own identity, for when it is nobody known. */
    IdentityId own() {
        return IdentityId.ofEntity(portrait.type(), new EntityId(portrait.entityId()));
    }
}
