package org.onrecord.benchmarks.fuzz;

import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.onrecord.benchmarks.option.Options;

/**
 * What the fuzzer is to do.
 *
 * @param gold the folder of articles to spoil
 * @param from the number of the first text
 * @param texts the most texts, from 1
 * @param time the longest time
 */
record FuzzOptions(Path gold, long from, long texts, Duration time) {

    static final String HELP = """
            Spoils articles at random and sees that the engine keeps its promises: no exception, no span outside the
            text, the same output for the same input on any thread.

              --gold DIR     articles to spoil, one JSON file each (the project's regression corpus)
              --minutes N    how long, from 1 (1)
              --from N       number of the first text; a number always makes the same text (0)
              --texts N      at most so many texts, from 1 (no bound)
            """;

    static FuzzOptions parse(List<String> arguments) {
        return Options.read(
                arguments,
                new FuzzOptions(regressionCorpus(), 0, Long.MAX_VALUE, Duration.ofMinutes(1)),
                FuzzOptions::with);
    }

    private FuzzOptions with(String name, String value) {
        return switch (name) {
            case "--gold" -> new FuzzOptions(Path.of(value), from, texts, time);
            case "--minutes" -> new FuzzOptions(gold, from, texts, Duration.ofMinutes(number(name, value, 1)));
            case "--from" -> new FuzzOptions(gold, number(name, value, 0), texts, time);
            case "--texts" -> new FuzzOptions(gold, from, number(name, value, 1), time);
            default -> throw new IllegalArgumentException("there is no option " + name);
        };
    }

    private static long number(String name, String value, long least) {
        try {
            long number = Long.parseLong(value);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(name + " needs a whole number, not " + value, notANumber);
        }
        throw new IllegalArgumentException(name + " needs a number from " + least + ", not " + value);
    }

    private static Path regressionCorpus() {
        URL folder = Objects.requireNonNull(FuzzOptions.class.getResource("/regression"));
        return Path.of(URI.create(folder.toString()));
    }
}
