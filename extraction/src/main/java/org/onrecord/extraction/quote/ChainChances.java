package org.onrecord.extraction.quote;

import static org.onrecord.extraction.quote.Chain.LABELS;

/** The chances of a chain's labels, steps and stretches: sums over all rows, forward and backward. */
final class ChainChances {

    private static final int STEPS = LABELS * LABELS;
    private static final int TABLE_STEPS = 64;
    private static final int TABLE_ZERO = 40 * TABLE_STEPS;
    private static final double[] TABLE = table();

    private final Chain chain;
    private final boolean exact;
    /** {@code factors[(place * LABELS + from) * LABELS + to]}; 0 where the one may not follow the other. */
    private double[] factors = new double[0];

    private double[] totals = new double[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double logTotal;

    ChainChances(Chain chain, boolean exact) {
        this.chain = chain;
        this.exact = exact;
    }

    private static double[] table() {
        double[] table = new double[TABLE_ZERO + 30 * TABLE_STEPS];
        for (int i = 0; i < table.length; i++) {
            table[i] = StrictMath.exp((i - TABLE_ZERO) / (double) TABLE_STEPS);
        }
        return table;
    }

    void sum() {
        int length = chain.length();
        if (totals.length < length) {
            int room = length + length / 2;
            factors = new double[room * STEPS];
            totals = new double[room];
            forward = new double[room * LABELS];
            backward = new double[room * LABELS];
        }
        logTotal = 0;
        for (int place = 0; place < length; place++) {
            forward(place);
        }
        for (int place = length - 1; place >= 0; place--) {
            backward(place, place == length - 1);
        }
    }

    private void forward(int place) {
        fillFactors(place);
        double total = 0;
        for (int to = 0; to < LABELS; to++) {
            double sum = 0;
            if (place == 0) {
                sum = factors[to];
            } else {
                for (int from = 0; from < LABELS; from++) {
                    sum += forward[(place - 1) * LABELS + from] * factor(place, from, to);
                }
            }
            forward[place * LABELS + to] = sum;
            total += sum;
        }
        for (int to = 0; to < LABELS; to++) {
            forward[place * LABELS + to] /= total;
        }
        totals[place] = total;
        logTotal += exact ? StrictMath.log(total) : 0;
    }

    private void backward(int place, boolean last) {
        for (int from = 0; from < LABELS; from++) {
            double sum = 0;
            if (last) {
                sum = 1;
            } else {
                for (int to = 0; to < LABELS; to++) {
                    sum += factor(place + 1, from, to) * backward[(place + 1) * LABELS + to];
                }
                sum /= totals[place + 1];
            }
            backward[place * LABELS + from] = sum;
        }
    }

    /** What each step into the place multiplies the chances with; scaled so that the best label's own share is 1. */
    private void fillFactors(int place) {
        float greatest = Chain.NEVER;
        for (int label = 0; label < LABELS; label++) {
            greatest = Math.max(greatest, chain.score(place, label));
        }
        logTotal += greatest;
        for (int to = 0; to < LABELS; to++) {
            for (int from : Chain.before(to)) {
                factors[(place * LABELS + from) * LABELS + to] = exp(chain.into(place, from, to) - greatest);
            }
        }
    }

    private double factor(int place, int from, int to) {
        return factors[(place * LABELS + from) * LABELS + to];
    }

    private double exp(float logarithm) {
        if (exact) {
            return logarithm < -80 ? 0 : StrictMath.exp(Math.min(logarithm, 80));
        }
        int at = Math.round(logarithm * TABLE_STEPS) + TABLE_ZERO;
        return at < 0 ? 0 : TABLE[Math.min(at, TABLE.length - 1)];
    }

    double logTotal() {
        return logTotal;
    }

    double of(int place, int label) {
        return forward[place * LABELS + label] * backward[place * LABELS + label];
    }

    double ofStep(int place, int from, int to) {
        return forward[(place - 1) * LABELS + from]
                * factor(place, from, to)
                * backward[place * LABELS + to]
                / totals[place];
    }

    double ofStretch(int start, int end, boolean second) {
        int begin = second ? Chain.BEGIN_SECOND : Chain.BEGIN_FIRST;
        int inside = begin + 1;
        double path = forward[start * LABELS + begin];
        int from = begin;
        for (int place = start + 1; place < end; place++) {
            path *= factor(place, from, inside) / totals[place];
            from = inside;
        }
        if (end == chain.length()) {
            return path;
        }
        double sum = 0;
        for (int to = 0; to < LABELS; to++) {
            if (to != inside) {
                sum += factor(end, from, to) * backward[end * LABELS + to];
            }
        }
        return path * sum / totals[end];
    }
}
