package org.onrecord.benchmarks.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The scores as a table for people, in percent. */
final class Report {

    private Report() {}

    static List<String> lines(Evaluation evaluation, Map<String, Bootstrap.Interval> intervals) {
        List<String> lines = new ArrayList<>();
        Scores total = evaluation.total();
        lines.add("articles %d   gold quotes %d   predictions %d"
                .formatted(
                        evaluation.comparisons().size(),
                        total.f1("content soft").recall().of(),
                        total.f1("content soft").precision().of()));
        lines.add("%-38s %6s %6s %6s".formatted("", "P", "R", "F1"));
        total.allF1()
                .forEach((name, figure) -> lines.add("%-38s %s %s %s%s"
                        .formatted(
                                name,
                                percent(figure.precision().value()),
                                percent(figure.recall().value()),
                                percent(figure.f1()),
                                interval(intervals.get(name)))));
        lines.add("-- accuracy");
        total.allAccuracies()
                .forEach((name, figure) -> lines.add("%-52s %s   (n=%d)"
                        .formatted(name, figure.isEmpty() ? "     -" : percent(figure.value()), figure.of())));
        evaluation.warnings().forEach(warning -> lines.add("warning: " + warning));
        return lines;
    }

    /** F1 with precision and recall, and accuracies, as shares from 0 to 1. */
    static String json(Scores scores) {
        Map<String, Object> figures = new LinkedHashMap<>();
        scores.allF1()
                .forEach((name, figure) -> figures.put(
                        name,
                        Map.of(
                                "p", figure.precision().value(),
                                "r", figure.recall().value(),
                                "f1", figure.f1())));
        scores.allAccuracies().forEach((name, figure) -> figures.put(name, figure.value()));
        return JsonMapper.builder().build().writeValueAsString(figures);
    }

    private static String interval(Bootstrap.@Nullable Interval interval) {
        return interval == null
                ? ""
                : String.format(Locale.ROOT, "   [F1 %.1f-%.1f]", 100 * interval.low(), 100 * interval.high());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%6.1f", 100 * share);
    }
}
