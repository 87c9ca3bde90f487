package org.onrecord.benchmarks.train;

import java.util.Arrays;

/** The mean of the parameters of a {@link Chain} over several moments of its training. */
final class ChainAverage {

    private final float[] weights;
    private final double[][] transitions;
    private final double[] start;
    private final double[] end;
    private int moments;

    ChainAverage(int features, int labels) {
        weights = new float[features * labels];
        transitions = new double[labels][labels];
        start = new double[labels];
        end = new double[labels];
    }

    void add(float[] weightsNow, double[][] transitionsNow, double[] startNow, double[] endNow) {
        moments++;
        for (int i = 0; i < weights.length; i++) {
            weights[i] += weightsNow[i];
        }
        for (int x = 0; x < transitions.length; x++) {
            add(transitionsNow[x], transitions[x]);
        }
        add(startNow, start);
        add(endNow, end);
    }

    private static void add(double[] now, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += now[i];
        }
    }

    /** Writes the mean over the parameters; nothing if there was no moment. */
    void to(float[] weightsNow, double[][] transitionsNow, double[] startNow, double[] endNow) {
        if (moments == 0) {
            return;
        }
        for (int i = 0; i < weights.length; i++) {
            weightsNow[i] = weights[i] / moments;
        }
        for (int x = 0; x < transitions.length; x++) {
            mean(transitions[x], transitionsNow[x]);
        }
        mean(start, startNow);
        mean(end, endNow);
    }

    private void mean(double[] sums, double[] into) {
        Arrays.setAll(into, i -> sums[i] / moments);
    }
}
