package org.onrecord.benchmarks.train;

import java.util.Arrays;
import java.util.Random;

/**
 * A linear-chain conditional random field in training: AdaGrad on single stretches, with features left out at random
 * (Sutton, Sindelar, McCallum, "Reducing weight undertraining in structured discriminative learning", 2006).
 */
final class Chain {

    private final int labels;
    private final float[] weights;
    private final float[] squares;
    final double[][] transitions;
    private final double[][] transitionSquares;
    final double[] start;
    private final double[] startSquares;
    final double[] end;
    private final double[] endSquares;
    private final ChainAverage average;
    private boolean transitionsFixed;

    Chain(int features, int labels) {
        this.labels = labels;
        weights = new float[features * labels];
        squares = new float[features * labels];
        transitions = new double[labels][labels];
        transitionSquares = new double[labels][labels];
        start = new double[labels];
        startSquares = new double[labels];
        end = new double[labels];
        endSquares = new double[labels];
        average = new ChainAverage(features, labels);
    }

    /** From now on only the weights of features are learnt. */
    void fixTransitions() {
        transitionsFixed = true;
    }

    /** Counts the parameters as they are now into their average. */
    void remember() {
        average.add(weights, transitions, start, end);
    }

    /** Puts the average of what was remembered in the place of the parameters; nothing if nothing was. */
    void average() {
        average.to(weights, transitions, start, end);
    }

    float[] weightsOf(int feature) {
        return Arrays.copyOfRange(weights, feature * labels, (feature + 1) * labels);
    }

    /**
     * One step on one stretch.
     *
     * @param features the features of each token
     * @param base a fixed score for each token and label, added to what the features say; may be empty
     * @param gold the right label of each token
     * @param otherGold the same as somebody else sees it, who is believed as much
     * @param keep the chance of each feature to be looked at in this step
     * @return the loss, as a negative log-likelihood
     */
    double learn(
            int[][] features,
            double[][] base,
            int[] gold,
            int[] otherGold,
            double rate,
            double keep,
            double weight,
            Random random) {
        int length = features.length;
        int[][] active = new int[length][];
        double[][] score = new double[length][labels];
        float scale = (float) (1 / keep);
        for (int t = 0; t < length; t++) {
            active[t] = sample(features[t], keep, random);
            for (int feature : active[t]) {
                int at = feature * labels;
                for (int y = 0; y < labels; y++) {
                    score[t][y] += weights[at + y] * scale;
                }
            }
            if (base.length > 0) {
                for (int y = 0; y < labels; y++) {
                    score[t][y] += base[t][y];
                }
            }
        }
        Marginals m = new Marginals(score, transitions, start, end);
        double loss = m.logPartition() - (path(score, gold) + path(score, otherGold)) / 2;
        for (int t = 0; t < length; t++) {
            double[] p = m.token(t);
            p[gold[t]] -= 0.5;
            p[otherGold[t]] -= 0.5;
            for (int feature : active[t]) {
                int at = feature * labels;
                for (int y = 0; y < labels; y++) {
                    float g = (float) (p[y] * weight);
                    if (g > 1e-4f || g < -1e-4f) {
                        squares[at + y] += g * g;
                        weights[at + y] -= (float) (rate * g / Math.sqrt(squares[at + y] + 1e-2));
                    }
                }
            }
            if (t == 0 && !transitionsFixed) {
                step(start, startSquares, p, rate, weight);
            }
            if (t == length - 1 && !transitionsFixed) {
                step(end, endSquares, p, rate, weight);
            }
        }
        for (int t = 1; t < length && !transitionsFixed; t++) {
            double[][] p = m.pair(t);
            p[gold[t - 1]][gold[t]] -= 0.5;
            p[otherGold[t - 1]][otherGold[t]] -= 0.5;
            for (int x = 0; x < labels; x++) {
                step(transitions[x], transitionSquares[x], p[x], rate, weight);
            }
        }
        return loss;
    }

    private static int[] sample(int[] features, double keep, Random random) {
        if (keep >= 1) {
            return features;
        }
        int[] kept = new int[features.length];
        int count = 0;
        int threshold = (int) (keep * (1 << 16));
        for (int feature : features) {
            if ((random.nextInt() >>> 16) < threshold) {
                kept[count++] = feature;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private void step(double[] weight, double[] square, double[] gradient, double rate, double importance) {
        for (int y = 0; y < labels; y++) {
            double g = gradient[y] * importance;
            square[y] += g * g;
            weight[y] -= rate * g / Math.sqrt(square[y] + 1e-2);
        }
    }

    private double path(double[][] score, int[] gold) {
        double sum = start[gold[0]] + end[gold[gold.length - 1]];
        for (int t = 0; t < gold.length; t++) {
            sum += score[t][gold[t]] + (t > 0 ? transitions[gold[t - 1]][gold[t]] : 0);
        }
        return sum;
    }
}
