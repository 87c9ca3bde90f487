package org.onrecord.benchmarks.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.onrecord.benchmarks.corpus.AnnotatedArticle;
import org.onrecord.benchmarks.corpus.CorpusFolder;
import org.onrecord.events.quote.QuoteExtracted;

/** The command line of the evaluation. Reads a corpus where there is one, and says so and ends well where there is none. */
public final class EvaluateCommand {

    private EvaluateCommand() {}

    /** Prints the scores. The status is 0, or 1 where a floor is missed, or 2 where the arguments are unusable. */
    public static void main(String... arguments) throws IOException {
        System.exit(run(List.of(arguments), System.out));
    }

    static int run(List<String> arguments, PrintStream out) throws IOException {
        if (arguments.contains("--help")) {
            out.print(EvaluateOptions.HELP);
            return 0;
        }
        EvaluateOptions options;
        try {
            options = EvaluateOptions.parse(arguments);
        } catch (IllegalArgumentException unusable) {
            out.println("evaluate: " + unusable.getMessage());
            out.print(EvaluateOptions.HELP);
            return 2;
        }
        if (!Files.isDirectory(options.gold())) {
            out.println("evaluate: skipped, there is no folder " + options.gold());
            return 0;
        }
        return evaluate(options, out);
    }

    private static int evaluate(EvaluateOptions options, PrintStream out) throws IOException {
        SortedMap<String, AnnotatedArticle> gold = CorpusFolder.read(options.gold());
        if (options.speakers() != null) {
            gold = CheckedSpeakers.override(gold, options.speakers());
        }
        Map<String, AnnotatedArticle> predicted = predictions(options, gold);
        Evaluation evaluation = new Evaluation(gold, predicted, options.selection());
        if (options.json()) {
            out.println(Report.json(evaluation.total()));
            return 0;
        }
        Map<String, Bootstrap.Interval> intervals =
                options.bootstrap() == 0 ? Map.of() : Bootstrap.intervals(evaluation.perArticle(), options.bootstrap());
        Report.lines(evaluation, intervals).forEach(out::println);
        if (options.reliability()) {
            Reliability.of(evaluation).lines().forEach(out::println);
        }
        if (options.errorsPage() != null) {
            Files.writeString(options.errorsPage(), ErrorsPage.of(evaluation));
            out.println("errors page: " + options.errorsPage());
        }
        if (options.errors() != null) {
            out.println("errors: " + ErrorList.write(evaluation, options.errors()) + " in " + options.errors());
        }
        return options.floors() == null ? 0 : compare(Floors.read(options.floors()), evaluation, options.floors(), out);
    }

    private static Map<String, AnnotatedArticle> predictions(
            EvaluateOptions options, SortedMap<String, AnnotatedArticle> gold) throws IOException {
        if (options.predictions() != null) {
            return CorpusFolder.read(options.predictions());
        }
        if (options.store() != null && options.article() != null) {
            if (gold.size() != 1) {
                throw new IOException("--store compares one article, " + options.gold() + " holds " + gold.size());
            }
            AnnotatedArticle only = gold.values().iterator().next();
            String text = Objects.requireNonNull(only.text(), "the annotated article has no text");
            List<QuoteExtracted> stored = new StorePredictions(options.store()).quotes(options.article());
            return Map.of(gold.firstKey(), QuotePrediction.article(text, stored));
        }
        return EnginePredictions.of(gold);
    }

    private static int compare(Floors floors, Evaluation evaluation, Path file, PrintStream out) {
        List<String> missed = floors.missed(evaluation.total());
        missed.forEach(out::println);
        out.printf("floors: %d of %d reached (%s)%n", floors.count() - missed.size(), floors.count(), file);
        return missed.isEmpty() ? 0 : 1;
    }
}
