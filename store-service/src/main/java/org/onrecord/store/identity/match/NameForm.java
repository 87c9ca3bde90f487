package org.onrecord.store.identity.match;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityType;

/**
 * A name as it is compared with names of other articles.
 *
 * @param full the full name, folded, without courtesies, middle initials and legal forms; null where the article has
 *     no more than a short form
 * @param brief the surname alone, or the acronym; null where there is a full name
 * @param initial the first letter of the given name before a surname that has no more ("A. Petrova")
 * @param middle the initials within a full name, none of them in it ("w" of George W. Bush)
 * @param shorts what a full name may be cut down to elsewhere
 */
public record NameForm(
        @Nullable String full,
        @Nullable String brief,
        @Nullable String initial,
        @Nullable String middle,
        Set<String> shorts) {

    /** Copies the set. */
    public NameForm {
        shorts = Set.copyOf(shorts);
    }

    /**
     * Reads a name.
     *
     * @param name the fullest form in the article
     * @param aliases all forms
     * @return empty where there is no letter in the name
     */
    public static Optional<NameForm> of(EntityType type, String name, Collection<String> aliases) {
        return type == EntityType.PERSON ? PersonNames.read(name, aliases) : OrganizationNames.read(name, aliases);
    }

    static NameForm ofFull(String full, @Nullable String middle, Set<String> shorts) {
        return new NameForm(full, null, null, middle, shorts);
    }

    static NameForm ofBrief(String brief, @Nullable String initial) {
        return new NameForm(null, brief, initial, null, Set.of());
    }
}
