package org.onrecord.events;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Refuses what is missing: the compiler sees to that in Java, but nobody does in JSON. */
public final class Required {

    private static final String REMEDY = "The event's JSON Schema lists what it must have.";

    private Required() {}

    /**
     * @param field the field's JSON name
     * @throws InvalidFieldException if {@code value} is null
     */
    public static void field(String field, @Nullable Object value) {
        if (value == null) {
            throw new InvalidFieldException(field, "is missing", REMEDY);
        }
    }

    /**
     * @param field the field's JSON name
     * @return a copy; of an absent list an empty one, since the mapper leaves out what is empty
     * @throws InvalidFieldException if a member is null
     */
    public static <T> List<T> members(String field, @Nullable List<T> list) {
        if (list == null) {
            return List.of();
        }
        if (list.stream().anyMatch(Objects::isNull)) {
            throw new InvalidFieldException(field, "holds null", REMEDY);
        }
        return List.copyOf(list);
    }
}
