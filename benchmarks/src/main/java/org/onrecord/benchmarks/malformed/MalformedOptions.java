package org.onrecord.benchmarks.malformed;

import java.util.List;

/**
 * What the command is to do.
 *
 * @param count how many submissions and records, from 1
 * @param seed of what they are
 */
record MalformedOptions(int count, long seed) {

    static final String HELP = """
            Sends malformed submissions over HTTP and malformed records to every topic that a service reads (cut off,
            wrong types, huge, deep, no UTF-8, null bytes, half surrogates, future versions, wrong keys, noise), with
            good articles among them; then sees that each was answered with a problem, or became a dead letter with a
            reason, that no answer tells of the inside, and that no partition is stuck. The status is 0 if every promise
            was kept, 1 if one was broken.

              --count N   how many, from 1; half of them over HTTP (10000)
              --seed S    the same seed makes the same (1)
            """;

    /** @throws IllegalArgumentException if an argument is unknown or has no good value */
    static MalformedOptions parse(List<String> arguments) {
        MalformedOptions options = new MalformedOptions(10_000, 1);
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            String value = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            options = switch (name) {
                case "--count" -> new MalformedOptions((int) number(name, value, 1), options.seed());
                case "--seed" -> new MalformedOptions(options.count(), number(name, value, 0));
                default -> throw new IllegalArgumentException("there is no option " + name);
            };
        }
        return options;
    }

    private static long number(String name, String value, long least) {
        if (value.matches("[0-9]{1,9}") && Long.parseLong(value) >= least) {
            return Long.parseLong(value);
        }
        throw new IllegalArgumentException(name + " needs a whole number from " + least + ", not \"" + value + "\"");
    }
}
