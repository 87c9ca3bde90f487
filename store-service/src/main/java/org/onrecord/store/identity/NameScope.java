package org.onrecord.store.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityType;
import org.onrecord.store.identity.match.NameForm;

/**
 * Names about which something changed. Whoever has one of them may be looked at anew, and nobody else.
 *
 * @param full full names
 * @param brief surnames and acronyms
 * @param left of the full names those of which more changed than that somebody came: all who have them are looked at
 * @param briefLeft of the others likewise
 */
record NameScope(Set<TypedName> full, Set<TypedName> brief, Set<TypedName> left, Set<TypedName> briefLeft) {

    NameScope() {
        this(new LinkedHashSet<>(), new LinkedHashSet<>(), new HashSet<>(), new HashSet<>());
    }

    /** Takes in the names of an entity that came. */
    void came(NameForm name, EntityType type) {
        add(type.name(), name.full(), name.brief(), name.shorts(), full, brief);
    }

    /** Takes in the names of an entity that went, or whose place an editor changed. */
    void left(String type, @Nullable String fullKey, @Nullable String briefKey, Collection<String> shorts) {
        add(type, fullKey, briefKey, shorts, full, brief);
        add(type, fullKey, briefKey, shorts, left, briefLeft);
    }

    private static void add(
            String type,
            @Nullable String fullKey,
            @Nullable String briefKey,
            Collection<String> shorts,
            Set<TypedName> full,
            Set<TypedName> brief) {
        if (fullKey != null) {
            full.add(new TypedName(type, fullKey));
        }
        if (briefKey != null) {
            brief.add(new TypedName(type, briefKey));
        }
        shorts.forEach(each -> brief.add(new TypedName(type, each)));
    }

    boolean isEmpty() {
        return full.isEmpty() && brief.isEmpty();
    }

    /**
     * A folded name of a person or of an organisation.
     *
     * @param type PERSON or ORGANIZATION
     */
    record TypedName(String type, String name) {}
}
