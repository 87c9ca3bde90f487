package org.onrecord.benchmarks.chaos.check;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of one promise.
 *
 * @param promise the promise, with what was counted
 * @param differences where it was broken, at most {@value #SHOWN} of them; empty if it was kept
 * @param broken how often it was broken
 */
public record Finding(String promise, List<String> differences, int broken) {

    static final int SHOWN = 10;

    public Finding {
        differences = List.copyOf(differences);
    }

    /** Whether the promise was kept. */
    public boolean kept() {
        return broken == 0;
    }

    /** Prints what became of each promise. */
    public static void print(List<Finding> findings, PrintStream out) {
        out.println();
        findings.forEach(finding -> {
            out.println((finding.kept() ? "kept    " : "BROKEN  ") + finding.promise());
            finding.differences().forEach(difference -> out.println("          " + difference));
            if (finding.broken() > finding.differences().size()) {
                out.println("          and %,d more"
                        .formatted(finding.broken() - finding.differences().size()));
            }
        });
    }

    /** Collects differences. */
    public static final class Notes {

        private final List<String> shown = new ArrayList<>();
        private int broken;

        public void add(String difference) {
            broken++;
            if (shown.size() < SHOWN) {
                shown.add(difference);
            }
        }

        public Finding of(String promise) {
            return new Finding(promise, shown, broken);
        }
    }
}
