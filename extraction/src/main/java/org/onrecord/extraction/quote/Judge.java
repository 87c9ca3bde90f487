package org.onrecord.extraction.quote;

import java.util.List;
import org.onrecord.extraction.model.LinearModel;

/** Weighs the readings of one place against each other and against there being no attribution at all. */
final class Judge {

    private final LinearModel model;

    Judge(LinearModel model) {
        this.model = model;
    }

    /**
     * @return the chance of each reading that it is the right one; what is missing to 1 is the chance that none is
     */
    double[] weigh(ReadingFeatures features, List<Reading> readings) {
        FeatureRow row = new FeatureRow(model.filter());
        double[] scores = new double[readings.size()];
        double greatest = 0;
        int[] score = new int[1];
        for (int i = 0; i < scores.length; i++) {
            features.of(readings.get(i), row);
            score[0] = 0;
            model.addAll(row.values(), row.size(), score);
            scores[i] = score[0] * model.unit();
            greatest = Math.max(greatest, scores[i]);
        }
        double sum = StrictMath.exp(-greatest);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - greatest);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }
}
