package org.onrecord.benchmarks.train;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A program's arguments: names that begin with two hyphens, each with a value. */
record Arguments(Map<String, String> values) {

    /** @throws IllegalArgumentException if a name is not among {@code known} or has no value */
    static Arguments of(String[] arguments, String... known) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!List.of(known).contains(arguments[i]) || i + 1 == arguments.length) {
                throw new IllegalArgumentException(
                        "not an argument with a value: " + arguments[i] + "; known are " + String.join(", ", known));
            }
            values.put(arguments[i], arguments[i + 1]);
        }
        return new Arguments(values);
    }

    /** @throws IllegalArgumentException if the value is no whole number */
    long number(String name, long otherwise) {
        String value = values.get(name);
        try {
            return value == null ? otherwise : Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " takes a whole number, not " + value, e);
        }
    }

    Path path(String name, String otherwise) {
        return Path.of(values.getOrDefault(name, otherwise));
    }
}
