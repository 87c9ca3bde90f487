package org.onrecord.store.identity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names about which something changed: whoever has one of them is looked at anew, and nobody else.
 *
 * @param full full names
 * @param brief surnames and acronyms
 */
record NameScope(Set<TypedName> full, Set<TypedName> brief) {

    NameScope() {
        this(new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    /** Takes in one entity's names. */
    void add(String type, @Nullable String fullKey, @Nullable String briefKey, Collection<String> shorts) {
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
