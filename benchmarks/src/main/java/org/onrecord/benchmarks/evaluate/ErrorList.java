package org.onrecord.benchmarks.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.benchmarks.corpus.AnnotatedQuote;
import tools.jackson.databind.json.JsonMapper;

/** What went wrong, quote by quote, as lines of JSON. */
final class ErrorList {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ErrorList() {}

    /** An error: what was annotated and what was predicted, either of which may be missing. */
    private record Mistake(
            String article,
            String type,
            @Nullable AnnotatedQuote gold,
            @Nullable AnnotatedQuote predicted) {}

    /**
     * Writes all errors to a file.
     *
     * @return how many there are of each type: missed, spurious, wrong source
     */
    static Map<String, Integer> write(Evaluation evaluation, Path file) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        evaluation.comparisons().forEach((name, comparison) -> {
            for (Mistake mistake : mistakes(name, comparison)) {
                counts.merge(mistake.type(), 1, Integer::sum);
                lines.add(JSON.writeValueAsString(mistake));
            }
        });
        Files.write(file, lines);
        return counts;
    }

    private static List<Mistake> mistakes(String article, Comparison comparison) {
        List<Mistake> mistakes = new ArrayList<>();
        for (int g = 0; g < comparison.gold().size(); g++) {
            if (!comparison.required(g)) {
                continue;
            }
            ScoredQuote gold = comparison.gold().get(g);
            Comparison.Pair pair = comparison.ofGold(g);
            ScoredQuote predicted = pair == null ? null : comparison.predicted().get(pair.predicted());
            if (pair == null || predicted == null || !pair.soft()) {
                mistakes.add(new Mistake(article, "missed", gold.raw(), predicted == null ? null : predicted.raw()));
            } else if (!comparison.sourcesOverlap(gold, predicted)) {
                mistakes.add(new Mistake(article, "wrong source", gold.raw(), predicted.raw()));
            }
        }
        for (int p = 0; p < comparison.predicted().size(); p++) {
            Comparison.Pair pair = comparison.ofPredicted(p);
            if (comparison.judged(p) && (pair == null || !pair.soft())) {
                mistakes.add(new Mistake(
                        article, "spurious", null, comparison.predicted().get(p).raw()));
            }
        }
        return mistakes;
    }
}
