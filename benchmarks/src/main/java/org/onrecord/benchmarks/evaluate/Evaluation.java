package org.onrecord.benchmarks.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.benchmarks.corpus.AnnotatedArticle;

/** Scores of a whole folder, article by article and summed. */
final class Evaluation {

    private final SortedMap<String, Comparison> comparisons = new TreeMap<>();
    private final List<Scores> perArticle = new ArrayList<>();
    private final Scores total = new Scores();
    private final List<String> warnings = new ArrayList<>();

    /**
     * Compares predictions with annotations.
     *
     * @param gold annotated articles by name; those without a list of quotes are passed over
     * @param predicted predictions by the same names; a missing one counts as one without quotes
     */
    Evaluation(SortedMap<String, AnnotatedArticle> gold, Map<String, AnnotatedArticle> predicted, Selection selection) {
        gold.forEach((name, article) -> {
            if (article.quotes() != null) {
                compare(name, article, predicted.get(name), selection);
            }
        });
        predicted.keySet().stream()
                .filter(name -> !gold.containsKey(name))
                .forEach(name -> warnings.add("no annotated article for the prediction " + name));
    }

    private void compare(
            String name, AnnotatedArticle article, @Nullable AnnotatedArticle prediction, Selection selection) {
        String text = Objects.requireNonNull(article.text(), () -> name + " has no text");
        AnnotatedArticle given = prediction;
        if (given == null) {
            warnings.add("no prediction for " + name);
            given = new AnnotatedArticle(null, null, List.of(), List.of());
        } else if (given.text() != null && !given.text().equals(text)) {
            warnings.add("the text predicted on differs from the annotated one: " + name);
        }
        Comparison comparison =
                new Comparison(new ScoredArticle(article, text), new ScoredArticle(given, text), selection);
        Scores scores = new Scores();
        Metric.ALL.forEach(metric -> metric.count(comparison, scores));
        comparisons.put(name, comparison);
        perArticle.add(scores);
        total.add(scores);
    }

    Scores total() {
        return total;
    }

    List<Scores> perArticle() {
        return perArticle;
    }

    SortedMap<String, Comparison> comparisons() {
        return comparisons;
    }

    List<String> warnings() {
        return warnings;
    }
}
