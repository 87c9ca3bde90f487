package org.onrecord.benchmarks.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.extraction.quote.Calibration;

/** Fits a rising curve from the judge's belief to how often it is right, by pooling adjacent violators. */
final class QuotesCalibration {

    private static final int KNOTS = 11;
    /** Half the width of the stretch of beliefs that a knot is fitted on. */
    private static final double REACH = 0.075;

    /**
     * The curve is fitted on readings of models that learnt from half of the articles; those of the whole model are right
     * more often. By how much, as a logit, was found on PolNeAR's development articles: 0.20 to 0.28 in five folds.
     */
    private static final double GAIN_OF_THE_WHOLE = 0.24;

    /** Chances are kept to the sixth decimal. */
    private static final double MILLION = 1e6;

    private record Case(double belief, boolean right) {}

    private final List<Case> cases = new ArrayList<>();

    void add(double belief, boolean right) {
        cases.add(new Case(belief, right));
    }

    Calibration fit() {
        cases.sort(Comparator.comparingDouble(Case::belief));
        double[] rates = new double[KNOTS];
        double[] counts = new double[KNOTS];
        for (int k = 0; k < KNOTS; k++) {
            double knot = k / (KNOTS - 1.0);
            double right = knot;
            double count = 1;
            for (Case each : cases) {
                if (Math.abs(each.belief() - knot) <= REACH) {
                    count++;
                    right += each.right() ? 1 : 0;
                }
            }
            rates[k] = right / count;
            counts[k] = count;
        }
        double[] chances = rising(rates, counts);
        for (int k = 0; k < KNOTS; k++) {
            chances[k] = gained(chances[k]);
        }
        return new Calibration(chances);
    }

    private static double gained(double chance) {
        double odds = chance * StrictMath.exp(GAIN_OF_THE_WHOLE);
        return Math.rint(odds / (odds + 1 - chance) * MILLION) / MILLION;
    }

    private static double[] rising(double[] rates, double[] counts) {
        double[] values = rates.clone();
        for (int end = 1; end < values.length; end++) {
            int start = end;
            double sum = values[end] * counts[end];
            double weight = counts[end];
            while (start > 0 && values[start - 1] > sum / weight) {
                start--;
                sum += values[start] * counts[start];
                weight += counts[start];
            }
            for (int i = start; i <= end; i++) {
                values[i] = sum / weight;
            }
        }
        return values;
    }
}
