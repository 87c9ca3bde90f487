package org.onrecord.ingest.format.ninjs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A ninjs object, whose names are camelCase from 3.0 on and were lower case before.
 *
 * @param json the object
 */
record Names(Map<?, ?> json) {

    /** @return the first of these that is a text, null where none is */
    @Nullable
    String text(String... names) {
        return Arrays.stream(names)
                .map(this::value)
                .filter(value -> value instanceof String || value instanceof Number)
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** @return the members of the first of these that is a list, none where none is */
    Stream<?> list(String... names) {
        return Arrays.stream(names)
                .map(this::value)
                .filter(List.class::isInstance)
                .map(List.class::cast)
                .findFirst()
                .map(list -> ((List<?>) list).stream().filter(Objects::nonNull))
                .orElse(Stream.empty());
    }

    Stream<Names> objects(String name) {
        return list(name).filter(Map.class::isInstance).map(object -> new Names((Map<?, ?>) object));
    }

    private @Nullable Object value(String name) {
        Object value = json.get(name);
        return value != null ? value : json.get(name.toLowerCase(Locale.ROOT));
    }
}
