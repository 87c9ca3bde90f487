package org.onrecord.benchmarks.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.benchmarks.corpus.AnnotatedArticle;
import org.onrecord.benchmarks.corpus.AnnotatedQuote;
import org.onrecord.benchmarks.corpus.AnnotatedSpan;
import org.onrecord.benchmarks.corpus.CodePoints;

/**
 * An invented sentence that shows a type of error.
 *
 * @param type what is wrong
 * @param sentence the sentence
 * @param right how it should be read
 */
record ErrorExample(ErrorType type, String sentence, String right) {

    /** The examples of {@code error-examples.tsv}, in its order. */
    static List<ErrorExample> all() throws IOException {
        try (InputStream in = Objects.requireNonNull(ErrorExample.class.getResourceAsStream("error-examples.tsv"))) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new ErrorExample(ErrorType.valueOf(cells[0]), cells[1], cells[2]))
                    .toList();
        }
    }

    /** An article round the sentence: its first line would pass for a headline. */
    String text() {
        return "News of the day\n\n" + sentence + "\n";
    }

    /** What was found in the article, in the page's notation. */
    String found(@Nullable AnnotatedArticle read) {
        List<AnnotatedQuote> quotes = read == null ? null : read.quotes();
        if (quotes == null || quotes.isEmpty()) {
            return "nothing";
        }
        return quotes.stream().map(this::notation).collect(Collectors.joining("; "));
    }

    private String notation(AnnotatedQuote quote) {
        AnnotatedSpan cue = quote.cue();
        String source = quote.sources().stream().map(this::words).collect(Collectors.joining(" + "));
        String content = quote.contents().stream().map(this::words).collect(Collectors.joining(" … "));
        String speaker = source.isEmpty() || quote.names().isEmpty() ? "" : " → " + String.join(", ", quote.names());
        return "%s [%s%s] <%s> %s".formatted(quote.kind(), source, speaker, cue == null ? "" : words(cue), content);
    }

    private String words(AnnotatedSpan span) {
        CodePoints points = new CodePoints(text());
        return text().substring(points.toUtf16(span.start()), points.toUtf16(span.end()));
    }
}
