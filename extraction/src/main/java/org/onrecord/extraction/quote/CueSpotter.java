package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Spots the stretches of an article that may be cues. */
final class CueSpotter {

    /** Candidates below this chance are not worth a look at their contents. */
    static final double LEAST_CHANCE = 0.1;

    private static final int LONGEST = 12;

    private final ChainModel model;

    CueSpotter(ChainModel model) {
        this.model = model;
    }

    List<CueCandidate> spot(Sketch sketch) {
        List<CueCandidate> candidates = new ArrayList<>();
        Chain chain = new Chain(false);
        FeatureRow features = new FeatureRow(model.labels().filter());
        FeatureRow steps = new FeatureRow(model.steps().filter());
        int[] labelScores = new int[Chain.LABELS];
        int[] stepScores = new int[Chain.LABELS * Chain.LABELS];
        Units units = sketch.units;
        for (int from = 0; from < units.count; from = units.sentenceEnd[from]) {
            int to = units.sentenceEnd[from];
            chain.reset(to - from);
            boolean any = false;
            for (int u = from; u < to; u++) {
                units.cueChance(u, 0);
                if (units.isRegion(u)) {
                    chain.forceOutside(u - from);
                    continue;
                }
                any = true;
                sketch.cues.at(u, features);
                Arrays.fill(labelScores, 0);
                model.addLabels(features, labelScores);
                sketch.cues.step(u, steps);
                Arrays.fill(stepScores, 0);
                model.addSteps(steps, stepScores);
                model.fill(chain, u - from, labelScores, stepScores);
            }
            if (any) {
                chain.sum();
                for (int u = from; u < to; u++) {
                    units.cueChance(u, 1 - chain.chance(u - from, Chain.OUTSIDE));
                }
                collect(chain, from, candidates);
            }
        }
        units.countCues();
        return candidates;
    }

    private static void collect(Chain chain, int offset, List<CueCandidate> candidates) {
        int n = chain.length();
        for (int start = 0; start < n; start++) {
            double begins = chain.chance(start, Chain.BEGIN_FIRST) + chain.chance(start, Chain.BEGIN_SECOND);
            if (begins < LEAST_CHANCE) {
                continue;
            }
            for (int end = start + 1; end <= Math.min(n, start + LONGEST); end++) {
                double speech = chain.stretchChance(start, end, false);
                double other = chain.stretchChance(start, end, true);
                if (speech + other >= LEAST_CHANCE) {
                    candidates.add(new CueCandidate(offset + start, offset + end, speech, other));
                }
            }
        }
    }
}
