package org.onrecord.benchmarks.chaos.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * All that is submitted, in the order in which it is begun.
 *
 * @param steps numbered from 1; those of one article stand in their order
 */
public record Plan(List<Step> steps) {

    /** Steps of one article lie at most this share of the whole run apart. */
    private static final double REACH = 0.2;

    public Plan {
        steps = List.copyOf(steps);
    }

    /**
     * Draws up a plan; the same arguments give the same one.
     *
     * @param articles how many articles, from 1
     */
    public static Plan of(int articles, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ArticleLife lives = new ArticleLife(new NewsWriter(seed));
        record Placed(double place, Step step) {}
        List<Placed> placed = new ArrayList<>();
        for (int number = 0; number < articles; number++) {
            double place = random.nextDouble();
            for (Step step : lives.of(number, random.split())) {
                placed.add(new Placed(place, step));
                place += random.nextDouble() * REACH;
            }
        }
        placed.sort(Comparator.comparingDouble(Placed::place));
        List<Step> steps = new ArrayList<>(placed.size());
        for (Placed each : placed) {
            Step step = each.step();
            steps.add(new Step(steps.size() + 1, step.article(), step.front(), step.action()));
        }
        return new Plan(steps);
    }

    /** The step of that number. */
    public Step step(int number) {
        return steps.get(number - 1);
    }
}
