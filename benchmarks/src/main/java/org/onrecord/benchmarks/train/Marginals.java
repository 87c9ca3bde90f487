package org.onrecord.benchmarks.train;

/** The chances of labels and of pairs of neighbouring labels in a linear chain, by the forward-backward algorithm. */
final class Marginals {

    private final double[][] emission;
    private final double[][] transition;
    private final double[][] alpha;
    private final double[][] beta;
    private final double[] scale;
    private final double logPartition;

    Marginals(double[][] score, double[][] transitions, double[] start, double[] end) {
        int length = score.length;
        int labels = start.length;
        transition = exp(transitions);
        emission = new double[length][];
        alpha = new double[length][labels];
        beta = new double[length][labels];
        scale = new double[length];
        double log = 0;
        for (int t = 0; t < length; t++) {
            double top = max(score[t]);
            log += top;
            emission[t] = new double[labels];
            for (int y = 0; y < labels; y++) {
                double boundary = (t == 0 ? start[y] : 0) + (t == length - 1 ? end[y] : 0);
                emission[t][y] = Math.exp(score[t][y] - top + boundary);
            }
            log += Math.log(forward(t));
        }
        logPartition = log;
        for (int y = 0; y < labels; y++) {
            beta[length - 1][y] = 1;
        }
        for (int t = length - 2; t >= 0; t--) {
            backward(t);
        }
    }

    private double forward(int t) {
        int labels = emission[t].length;
        double sum = 0;
        for (int y = 0; y < labels; y++) {
            double reach = 1;
            if (t > 0) {
                reach = 0;
                for (int x = 0; x < labels; x++) {
                    reach += alpha[t - 1][x] * transition[x][y];
                }
            }
            alpha[t][y] = reach * emission[t][y];
            sum += alpha[t][y];
        }
        for (int y = 0; y < labels; y++) {
            alpha[t][y] /= sum;
        }
        scale[t] = sum;
        return sum;
    }

    private void backward(int t) {
        int labels = emission[t].length;
        for (int x = 0; x < labels; x++) {
            double sum = 0;
            for (int y = 0; y < labels; y++) {
                sum += transition[x][y] * emission[t + 1][y] * beta[t + 1][y];
            }
            beta[t][x] = sum / scale[t + 1];
        }
    }

    double logPartition() {
        return logPartition;
    }

    double[] token(int t) {
        double[] p = new double[alpha[t].length];
        for (int y = 0; y < p.length; y++) {
            p[y] = alpha[t][y] * beta[t][y];
        }
        return p;
    }

    /** The chance of each label at {@code t - 1} together with each at {@code t}. */
    double[][] pair(int t) {
        int labels = alpha[t].length;
        double[][] p = new double[labels][labels];
        for (int x = 0; x < labels; x++) {
            for (int y = 0; y < labels; y++) {
                p[x][y] = alpha[t - 1][x] * transition[x][y] * emission[t][y] * beta[t][y] / scale[t];
            }
        }
        return p;
    }

    private static double max(double[] values) {
        double top = values[0];
        for (double value : values) {
            top = Math.max(top, value);
        }
        return top;
    }

    private static double[][] exp(double[][] logs) {
        double[][] values = new double[logs.length][];
        for (int x = 0; x < logs.length; x++) {
            values[x] = new double[logs[x].length];
            for (int y = 0; y < values[x].length; y++) {
                values[x][y] = Math.exp(logs[x][y]);
            }
        }
        return values;
    }
}
