package org.onrecord.benchmarks.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.onrecord.benchmarks.corpus.AnnotatedArticle;
import org.onrecord.benchmarks.corpus.CorpusFolder;

/** The command line of the fuzzer: spoilt articles through the engine until the time is up or a promise is broken. */
public final class FuzzCommand {

    private static final Duration BETWEEN_REPORTS = Duration.ofMinutes(5);

    private FuzzCommand() {}

    /** The status is 0 where every promise held, 1 where one was broken, 2 where the arguments are unusable. */
    public static void main(String... arguments) throws Exception {
        System.exit(run(List.of(arguments), System.out));
    }

    static int run(List<String> arguments, PrintStream out) throws IOException, InterruptedException {
        if (arguments.contains("--help")) {
            out.print(FuzzOptions.HELP);
            return 0;
        }
        FuzzOptions options;
        try {
            options = FuzzOptions.parse(arguments);
        } catch (IllegalArgumentException unusable) {
            out.println("fuzz: " + unusable.getMessage());
            out.print(FuzzOptions.HELP);
            return 2;
        }
        if (!Files.isDirectory(options.gold())) {
            out.println("fuzz: skipped, there is no folder " + options.gold());
            return 0;
        }
        List<String> articles = CorpusFolder.read(options.gold()).values().stream()
                .map(AnnotatedArticle::text)
                .filter(Objects::nonNull)
                .filter(text -> !text.isEmpty())
                .toList();
        try (Fuzzing fuzzing = new Fuzzing(new Spoiler(articles))) {
            return fuzz(fuzzing, options, out);
        }
    }

    private static int fuzz(Fuzzing fuzzing, FuzzOptions options, PrintStream out)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        long end = start + options.time().toNanos();
        long nextReport = start + BETWEEN_REPORTS.toNanos();
        long number = options.from();
        try {
            do {
                fuzzing.tryText(number++);
                if (System.nanoTime() >= nextReport) {
                    report(fuzzing, number, out);
                    nextReport += BETWEEN_REPORTS.toNanos();
                }
            } while (number - options.from() < options.texts() && System.nanoTime() < end);
        } catch (BrokenPromiseException broken) {
            Path file = Files.writeString(Files.createTempFile("fuzz-", ".txt"), fuzzing.text(number - 1));
            out.println("fuzz: text %d: %s".formatted(number - 1, broken.getMessage()));
            out.println("fuzz: the text is in %s; again with --from %d --texts 1".formatted(file, number - 1));
            if (broken.getCause() != null) {
                broken.getCause().printStackTrace(out);
            }
            return 1;
        }
        report(fuzzing, number, out);
        return 0;
    }

    private static void report(Fuzzing fuzzing, long next, PrintStream out) {
        out.println("fuzz: up to text %d: %,d characters, %,d quotes, %,d entities; every promise held"
                .formatted(next - 1, fuzzing.characters(), fuzzing.quotes(), fuzzing.entities()));
    }
}
