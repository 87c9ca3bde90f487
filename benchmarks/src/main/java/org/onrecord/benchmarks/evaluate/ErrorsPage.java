package org.onrecord.benchmarks.evaluate;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.benchmarks.corpus.AnnotatedArticle;

/** The page that says what the engine gets wrong, with counts and invented examples that the engine reads anew each time. */
final class ErrorsPage {

    private static final List<String> KINDS = List.of("direct", "mixed", "indirect");

    private static final String EXAMPLES = """

            ## Examples

            The sentences are invented. What the engine reads was printed by the engine when this page was made: the kind, the
            source in brackets with the speaker behind it, the cue in angle brackets, then the content.
            """;

    private ErrorsPage() {}

    /** @throws IOException if the engine refuses an example */
    static String of(Evaluation evaluation) throws IOException {
        ErrorCounts counts = ErrorCounts.of(evaluation);
        int quotes = KINDS.stream().mapToInt(counts::quotes).sum();
        StringBuilder page = new StringBuilder(opening(evaluation.comparisons().size(), quotes));
        page.append(row("*annotated quotes*", KINDS.stream().map(counts::quotes).toList()));
        for (ErrorType type : ErrorType.values()) {
            page.append(row(
                    type.title() + ": " + type.meaning(),
                    KINDS.stream().map(kind -> counts.of(type, kind)).toList()));
        }
        page.append(EXAMPLES);
        appendExamples(page);
        return page.toString();
    }

    private static String opening(int articles, int quotes) {
        return String.format(Locale.ROOT, """
            # What the engine gets wrong

            Counted on %d annotated articles with %,d quotes. The kind of an error is that of the annotated quote, or of the
            predicted one where nothing is annotated. A content is found when it has at least half of the words that it and
            the annotated one have together; the lines below "right content" count among those that are found. Annotators
            differ too: on the same corpus two of them agree on 81.9 of 100 contents.

            Made by

                ./onrecord evaluate --gold ../shared/corpus/polnear/dev --speech-only --errors-page docs/errors.md

            | error | direct | mixed | indirect | all |
            | --- | --- | --- | --- | --- |
            """, articles, quotes);
    }

    private static String row(String title, List<Integer> numbers) {
        StringBuilder row = new StringBuilder("| " + title);
        numbers.forEach(number -> row.append(String.format(Locale.ROOT, " | %,d", number)));
        int sum = numbers.stream().mapToInt(Integer::intValue).sum();
        return row.append(String.format(Locale.ROOT, " | %,d |%n", sum)).toString();
    }

    private static void appendExamples(StringBuilder page) throws IOException {
        List<ErrorExample> examples = ErrorExample.all();
        SortedMap<String, AnnotatedArticle> articles = new TreeMap<>();
        for (int i = 0; i < examples.size(); i++) {
            articles.put(name(i), new AnnotatedArticle(null, examples.get(i).text(), null, List.of()));
        }
        SortedMap<String, AnnotatedArticle> read = EnginePredictions.of(articles);
        for (int i = 0; i < examples.size(); i++) {
            ErrorExample example = examples.get(i);
            page.append(String.format(
                    "%n**%s.** %s%n%n- right: `%s`%n- the engine: `%s`%n",
                    example.type().title(), example.sentence(), example.right(), example.found(read.get(name(i)))));
        }
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "example-%02d", number);
    }
}
