package org.onrecord.store.identity;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityType;
import org.onrecord.store.identity.NameScope.TypedName;
import org.onrecord.store.identity.match.Namesake;
import org.onrecord.store.identity.match.Traits;

/**
 * Entities of one full name of whom their articles say the same, taken together: however many there are, they belong
 * together.
 *
 * @param name type and full name
 * @param namesake what is said, since when, and how often
 * @param role the role
 * @param shorts what the name may be cut down to
 * @param apart the article they stand in, where an editor split something there; null for all others
 * @param row the row of them all taken together; null where they were counted one by one
 */
record Profile(
        TypedName name,
        Namesake namesake,
        @Nullable String role,
        Set<String> shorts,
        @Nullable String apart,
        @Nullable Row row) {

    /**
     * A row of the table {@code profile}.
     *
     * @param id its id
     * @param verdict that all of them bear; empty where each bears its own, null where none has any yet
     */
    record Row(String id, @Nullable String verdict) {}

    /** What the verdict on them depends on. */
    Key key() {
        return new Key(name, namesake.traits(), apart);
    }

    /** What the name may be cut down to elsewhere. */
    Set<TypedName> shortNames() {
        return shorts.stream().map(each -> new TypedName(name.type(), each)).collect(Collectors.toSet());
    }

    EntityType type() {
        return EntityType.valueOf(name.type());
    }

    /** What the verdict on entities with a full name depends on. */
    record Key(TypedName name, Traits traits, @Nullable String apart) {}
}
