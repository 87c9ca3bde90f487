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

    /** Adds what the features say of each label, in units of {@link #labels}. */
    void addLabels(FeatureRow features, int[] scores) {
        labels.addAll(features.values(), features.size(), scores);
    }

    /** Adds what the features say of each step into a place, in units of {@link #steps}. */
    void addSteps(FeatureRow features, int[] scores) {
        steps.addAll(features.values(), features.size(), scores);
    }

    /** Fills a place of the chain. */
    void fill(Chain chain, int place, int[] labelScores, int[] stepScores) {
        chain.fill(place, labelScores, labels.unit(), stepScores, steps.unit());
    }

    static ChainModel read(InputStream in) throws IOException {
        return new ChainModel(LinearModel.read(in), LinearModel.read(in));
    }

    void write(OutputStream out) throws IOException {
        labels.write(out);
        steps.write(out);
    }
}
