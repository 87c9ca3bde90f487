package org.onrecord.store.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityId;
import org.onrecord.events.identity.IdentityId;
import org.onrecord.store.identity.NameScope.TypedName;
import org.onrecord.store.identity.match.Portrait;

/**
 * An entity whose name alone does not say who it is.
 *
 * @param row its row
 * @param articleId its article
 * @param portrait what its article says of it
 */
record Loose(RowKey row, String articleId, Portrait portrait) {

    /** Empty where its article gives a full name. */
    Optional<TypedName> briefName() {
        return name(portrait.name().brief());
    }

    /** Empty where its article gives no more than a short one. */
    Optional<TypedName> fullName() {
        return name(portrait.name().full());
    }

    private Optional<TypedName> name(@Nullable String name) {
        return Optional.ofNullable(name)
                .map(given -> new TypedName(portrait.type().name(), given));
    }

    /** Its own identity, for when it is nobody known. */
    IdentityId own() {
        return IdentityId.ofEntity(portrait.type(), new EntityId(portrait.entityId()));
    }
}
