package org.onrecord.benchmarks.storeload;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to measure.
 *
 * @param articles how many articles are generated, from 100; of each, 20 quotes to three on average
 * @param clients how many ask at once, from 1 to 64
 * @param seconds how long each question is asked, from 0: not at all
 * @param listeners threads of the store that read events, from 1 to 6
 * @param memory PostgreSQL's shared buffers in MB, from 16
 * @param data where Kafka and PostgreSQL keep what they have; null for a folder that is removed at the end
 */
record StoreLoadOptions(
        int articles,
        int clients,
        int seconds,
        int listeners,
        int memory,
        @Nullable Path data) {

    static final String HELP = """
            Loads a store of its own with generated articles, as extracted events on their topics; tells how fast the
            store takes them beside a bare COPY of the same rows into a table with the same indexes; then asks it the
            main questions over HTTP. Starts its own Kafka, PostgreSQL and store.

              --articles N    how many articles, from 100 to 1000000; two thirds of a million quotes are 100000 (15000)
              --clients N     how many ask at once, from 1 to 64 (8)
              --seconds N     how long each question is asked, from 0 to 600 (10)
              --listeners N   threads of the store that read events, from 1 to 6 (2)
              --memory MB     PostgreSQL's shared buffers, from 16 to 16384 (2048)
              --data FOLDER   keep Kafka's and PostgreSQL's files there; with files of an earlier run, only ask
            """;

    static StoreLoadOptions parse(List<String> arguments) {
        StoreLoadOptions options = new StoreLoadOptions(15_000, 8, 10, 2, 2_048, null);
        for (int i = 0; i < arguments.size(); i += 2) {
            if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException(arguments.get(i) + " needs a value");
            }
            options = options.with(arguments.get(i), arguments.get(i + 1));
        }
        return options;
    }

    private StoreLoadOptions with(String name, String value) {
        return switch (name) {
            case "--articles" ->
                new StoreLoadOptions(number(name, value, 100, 1_000_000), clients, seconds, listeners, memory, data);
            case "--clients" ->
                new StoreLoadOptions(articles, number(name, value, 1, 64), seconds, listeners, memory, data);
            case "--seconds" ->
                new StoreLoadOptions(articles, clients, number(name, value, 0, 600), listeners, memory, data);
            case "--listeners" ->
                new StoreLoadOptions(articles, clients, seconds, number(name, value, 1, 6), memory, data);
            case "--memory" ->
                new StoreLoadOptions(articles, clients, seconds, listeners, number(name, value, 16, 16_384), data);
            case "--data" -> new StoreLoadOptions(articles, clients, seconds, listeners, memory, Path.of(value));
            default -> throw new IllegalArgumentException("there is no option " + name);
        };
    }

    private static int number(String name, String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(name + " needs a whole number, not " + value, notANumber);
        }
        throw new IllegalArgumentException(name + " needs a number from " + least + " to " + most + ", not " + value);
    }
}
