package org.onrecord.benchmarks.storeload;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.benchmarks.option.Options;

/**
 * What to measure.
 *
 * @param articles how many articles are generated, from 100; of each, 20 quotes to three on average
 * @param clients how many ask at once, from 1 to 64
 * @param seconds how long each question is asked, from 0: not at all
 * @param listeners threads of the store that read events, from 1 to 6
 * @param memory PostgreSQL's shared buffers in MB, from 16
 * @param data where Kafka and PostgreSQL keep what they have; null for a folder that is removed at the end
 * @param plans where to write how PostgreSQL goes about the questions; null for nowhere
 */
record StoreLoadOptions(
        int articles,
        int clients,
        int seconds,
        int listeners,
        int memory,
        @Nullable Path data,
        @Nullable Path plans) {

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
              --plans FILE    write there, as Markdown, how PostgreSQL goes about each question
            """;

    static StoreLoadOptions parse(List<String> arguments) {
        return Options.read(
                arguments, new StoreLoadOptions(15_000, 8, 10, 2, 2_048, null, null), StoreLoadOptions::with);
    }

    private StoreLoadOptions with(String name, String value) {
        return switch (name) {
            case "--articles" -> of(Options.number(name, value, 100, 1_000_000), clients, seconds, listeners, memory);
            case "--clients" -> of(articles, Options.number(name, value, 1, 64), seconds, listeners, memory);
            case "--seconds" -> of(articles, clients, Options.number(name, value, 0, 600), listeners, memory);
            case "--listeners" -> of(articles, clients, seconds, Options.number(name, value, 1, 6), memory);
            case "--memory" -> of(articles, clients, seconds, listeners, Options.number(name, value, 16, 16_384));
            case "--data" -> new StoreLoadOptions(articles, clients, seconds, listeners, memory, Path.of(value), plans);
            case "--plans" -> new StoreLoadOptions(articles, clients, seconds, listeners, memory, data, Path.of(value));
            default -> throw new IllegalArgumentException("there is no option " + name);
        };
    }

    private StoreLoadOptions of(int articles, int clients, int seconds, int listeners, int memory) {
        return new StoreLoadOptions(articles, clients, seconds, listeners, memory, data, plans);
    }
}
