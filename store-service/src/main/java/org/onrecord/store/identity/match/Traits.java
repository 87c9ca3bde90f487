package org.onrecord.store.identity.match;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of somebody that cannot be said of two different people at once; null where it says nothing.
 *
 * @param wikidata the identifier in Wikidata
 * @param middle the middle initials
 * @param country the country they act for, folded
 * @param field their walk of life
 */
public record Traits(
        @Nullable String wikidata,
        @Nullable String middle,
        @Nullable String country,
        @Nullable String field) {

    /** Some order, always the same. */
    public static final Comparator<Traits> ORDER = Comparator.comparing(Traits::toString);

    /** Says nothing. */
    public static final Traits NONE = new Traits(null, null, null, null);
}
