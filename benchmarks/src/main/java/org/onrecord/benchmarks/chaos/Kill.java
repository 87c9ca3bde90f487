package org.onrecord.benchmarks.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.onrecord.benchmarks.chaos.stack.Part;

/**
 * One kill.
 *
 * @param part what is killed
 * @param patient whether all parts are up again before; else it may come while others are down or starting
 * @param delay how long after the next articles were let in
 * @param pause how long the part stays down
 */
record Kill(Part part, boolean patient, Duration delay, Duration pause) {

    private static final int LONGEST_DELAY_MILLIS = 2_500;
    private static final int LONGEST_PAUSE_MILLIS = 3_000;

    /** Every one of the parts is killed about as often as every other; the same arguments give the same kills. */
    static List<Kill> plan(int kills, Set<Part> killed, long seed) {
        SplittableRandom random = new SplittableRandom(seed ^ 0x6b696c6cL);
        List<Part> parts = new ArrayList<>();
        List<Kill> plan = new ArrayList<>();
        for (int i = 0; i < kills; i++) {
            if (parts.isEmpty()) {
                parts.addAll(killed);
            }
            plan.add(new Kill(
                    parts.remove(random.nextInt(parts.size())),
                    random.nextBoolean(),
                    Duration.ofMillis(random.nextInt(LONGEST_DELAY_MILLIS)),
                    Duration.ofMillis(random.nextInt(LONGEST_PAUSE_MILLIS))));
        }
        return plan;
    }
}
