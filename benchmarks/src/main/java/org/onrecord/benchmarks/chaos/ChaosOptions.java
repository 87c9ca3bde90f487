package org.onrecord.benchmarks.chaos;

import java.util.List;

/**
 * What the command is to do.
 *
 * @param articles how many articles, from 1
 * @param kills how many kills, from 0
 * @param seed of articles and kills
 */
record ChaosOptions(int articles, int kills, long seed) {

    static final String HELP = """
            Sends generated articles, with corrections, repeats, takedowns and poison among them, through a whole stack
            while broker, database and services are killed (SIGKILL) and started again; then sees that nothing was lost,
            doubled or left stale, and that the database is row for row what an undisturbed run over the same records
            gives. The status is 0 if every promise was kept, 1 if one was broken.

              --articles N   how many articles, from 1 (10000)
              --kills K      how many kills, from 0 (50)
              --seed S       the same seed makes the same articles and the same plan of kills (1)
            """;

    /** @throws IllegalArgumentException if an argument is unknown or has no good value */
    static ChaosOptions parse(List<String> arguments) {
        ChaosOptions options = new ChaosOptions(10_000, 50, 1);
        for (int i = 0; i < arguments.size(); i += 2) {
            if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException(arguments.get(i) + " needs a value");
            }
            options = options.with(arguments.get(i), arguments.get(i + 1));
        }
        return options;
    }

    private ChaosOptions with(String name, String value) {
        return switch (name) {
            case "--articles" -> new ChaosOptions((int) number(name, value, 1), kills, seed);
            case "--kills" -> new ChaosOptions(articles, (int) number(name, value, 0), seed);
            case "--seed" -> new ChaosOptions(articles, kills, number(name, value, 0));
            default -> throw new IllegalArgumentException("there is no option " + name);
        };
    }

    private static long number(String name, String value, long least) {
        if (value.matches("[0-9]{1,9}") && Long.parseLong(value) >= least) {
            return Long.parseLong(value);
        }
        throw new IllegalArgumentException(name + " needs a whole number from " + least + ", not " + value);
    }
}
