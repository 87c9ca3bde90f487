package org.onrecord.extraction.quote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.onrecord.extraction.model.LinearModel;

/**
 * The weights of a {@link Chain}: of its labels, and of the steps between them.
 *
 * @param labels one label for each of {@link Chain}'s
 * @param steps one label for each pair of them, in the order from * 5 + to
 */
public record ChainModel(LinearModel labels, LinearModel steps) {

    /** Fills a place of the chain. */
    void fill(Chain chain, int place, FeatureRow features, FeatureRow stepFeatures) {
        int[] scores = new int[Chain.LABELS];
        labels.addAll(features.values(), features.size(), scores);
        for (int label = 0; label < Chain.LABELS; label++) {
            chain.score(place, label, scores[label] * labels.unit());
        }
        int[] stepScores = new int[Chain.LABELS * Chain.LABELS];
        steps.addAll(stepFeatures.values(), stepFeatures.size(), stepScores);
        for (int step = 0; step < stepScores.length; step++) {
            chain.step(place, step / Chain.LABELS, step % Chain.LABELS, stepScores[step] * steps.unit());
        }
    }

    /** Whether "outside" leads every other label by at least so much, by these features alone. */
    boolean ruledOut(FeatureRow features, float least) {
        int[] scores = new int[Chain.LABELS];
        labels.addAll(features.values(), features.size(), scores);
        int greatest = Integer.MIN_VALUE;
        for (int label = 1; label < Chain.LABELS; label++) {
            greatest = Math.max(greatest, scores[label]);
        }
        return (scores[Chain.OUTSIDE] - greatest) * labels.unit() >= least;
    }

    static ChainModel read(InputStream in) throws IOException {
        return new ChainModel(LinearModel.read(in), LinearModel.read(in));
    }

    void write(OutputStream out) throws IOException {
        labels.write(out);
        steps.write(out);
    }
}
