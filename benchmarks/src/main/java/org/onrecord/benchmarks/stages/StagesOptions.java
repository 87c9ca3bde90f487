package org.onrecord.benchmarks.stages;

import java.time.Duration;
import java.util.List;
import org.onrecord.benchmarks.option.Options;

/**
 * What to measure.
 *
 * @param articles for each stage alone, from 100; all together get twice as many
 * @param warmUp articles before it, from 100
 * @param latency how long single articles are submitted at a third of the rate of all together
 * @param coldFor how long they are before that, with the compiler at work
 */
record StagesOptions(int articles, int warmUp, Duration latency, Duration coldFor) {

    private static final int MOST = 1_000_000;

    static final String HELP = """
            Measures how many articles a second each stage carries alone and all of them together, in one run, the
            processor time that each takes for an article, how long an article takes from its POST to the store's answer
            at a third of the rate, and the memory of each part meanwhile. Starts its own broker, database and services,
            which nothing else should disturb. The status is 1 if an article is missing at the end.

              --articles N   for each stage alone, from 100 (3000); all together get twice as many
              --warm-up N    before it, from 100 (1500)
              --seconds N    how long single articles are submitted, from 1 (60)
              --cold N       for how many seconds before that they are, from 1 (180): the compiler is still at work then,
                             for what takes one article has not run often before
            """;

    static StagesOptions parse(List<String> arguments) {
        return Options.read(
                arguments,
                new StagesOptions(3_000, 1_500, Duration.ofSeconds(60), Duration.ofSeconds(180)),
                StagesOptions::with);
    }

    private StagesOptions with(String name, String value) {
        return switch (name) {
            case "--articles" -> new StagesOptions(Options.number(name, value, 100, MOST), warmUp, latency, coldFor);
            case "--warm-up" -> new StagesOptions(articles, Options.number(name, value, 100, MOST), latency, coldFor);
            case "--seconds" -> new StagesOptions(articles, warmUp, seconds(name, value), coldFor);
            case "--cold" -> new StagesOptions(articles, warmUp, latency, seconds(name, value));
            default -> throw new IllegalArgumentException("there is no option " + name);
        };
    }

    private static Duration seconds(String name, String value) {
        return Duration.ofSeconds(Options.number(name, value, 1, MOST));
    }
}
