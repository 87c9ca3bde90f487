package org.onrecord.benchmarks.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.extraction.text.DocumentReader;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures {@link EngineBenchmark} by JMH, in a Java of its own, and says what came out for an article. */
final class JmhRun {

    private JmhRun() {}

    static void over(Path folder, List<String> texts) throws RunnerException {
        List<RunResult> results = new ArrayList<>(new Runner(new OptionsBuilder()
                        .include(EngineBenchmark.class.getName() + "\\..*")
                        .param("folder", folder.toString())
                        .verbosity(VerboseMode.NORMAL)
                        .build())
                .run());
        int articles = texts.size();
        long tokens = tokens(texts);
        print("%n%d articles, %d tokens; JMH, one thread, by the clock, 99.9 %% confidence%n", articles, tokens);
        for (RunResult result : results) {
            Result<?> time = result.getPrimaryResult();
            double milliseconds = time.getScore() / 1e3 / articles;
            double error = time.getScoreError() / time.getScore();
            print(
                    "%-9s %6.2f ms an article \u00b1 %.0f %%, quickest %.2f; %.0f articles/s, %.0f tokens/s%n",
                    time.getLabel(),
                    milliseconds,
                    error * 100,
                    time.getStatistics().getMin() / 1e3 / articles,
                    1e3 / milliseconds,
                    tokens * 1e3 / milliseconds / articles);
        }
    }

    private static long tokens(List<String> texts) {
        DocumentReader reader = DocumentReader.create();
        return texts.stream()
                .mapToLong(text -> reader.read(text).tokens().size())
                .sum();
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
