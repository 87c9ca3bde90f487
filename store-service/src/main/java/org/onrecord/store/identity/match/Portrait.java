package org.onrecord.store.identity.match;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityType;

/**
 * All that one article says of who a person or an organisation is.
 *
 * @param entityId 32 hexadecimal digits
 * @param name how it is called
 * @param traits what cannot be said of two different ones
 * @param role the role without place, folded; null where the article gives none
 * @param organizations organisations that it belongs to or is spoken of together with, folded
 */
public record Portrait(
        String entityId,
        EntityType type,
        NameForm name,
        Traits traits,
        @Nullable String role,
        Set<String> organizations) {

    /** Copies the set. */
    public Portrait {
        organizations = java.util.Collections.unmodifiableSet(new TreeSet<>(organizations));
    }
}
