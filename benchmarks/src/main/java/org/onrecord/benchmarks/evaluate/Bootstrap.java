package org.onrecord.benchmarks.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** 95 % intervals of each F1 by resampling whole articles (the percentile bootstrap of Efron, 1979). */
final class Bootstrap {

    private static final long SEED = 1;

    private Bootstrap() {}

    /** The lower and the upper bound of an F1, from 0 to 1. */
    record Interval(double low, double high) {}

    /**
     * Resamples with a fixed seed, so that the same scores give the same intervals.
     *
     * @param perArticle the scores of each article, at least one
     * @param samples how often to resample, from 1
     */
    static Map<String, Interval> intervals(List<Scores> perArticle, int samples) {
        Random random = new Random(SEED);
        Map<String, List<Double>> values = new HashMap<>();
        for (int sample = 0; sample < samples; sample++) {
            Scores total = new Scores();
            for (int draw = 0; draw < perArticle.size(); draw++) {
                total.add(perArticle.get(random.nextInt(perArticle.size())));
            }
            total.allF1()
                    .forEach((name, figure) -> values.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(figure.f1()));
        }
        Map<String, Interval> intervals = new HashMap<>();
        values.forEach((name, all) -> {
            all.sort(null);
            int last = all.size() - 1;
            intervals.put(name, new Interval(all.get((int) (0.025 * all.size())), all.get(Math.min(last, (int)
                    (0.975 * all.size())))));
        });
        return intervals;
    }
}
