package org.onrecord.benchmarks.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.onrecord.extraction.model.LinearModel;
import org.onrecord.extraction.model.LinearModelBuilder;
import org.onrecord.extraction.quote.Chain;
import org.onrecord.extraction.quote.ChainModel;

/**
 * Learns a linear-chain conditional random field over {@link Chain}'s labels by stochastic gradient ascent with AdaGrad,
 * feature dropout and a quadratic penalty. Deterministic: the order of the examples and the dropped features come from a
 * seeded generator, and every logarithm from {@link StrictMath}.
 */
final class QuotesChainTrainer {

    private static final int LABELS = Chain.LABELS;
    private static final int STEPS = LABELS * LABELS;
    private static final float UNIT = 1 / 64f;
    /**
     * 12 looks found more in 84 articles held back from training (content soft 81.9, with 8 looks 80.8 and 81.3), and less in
     * the development articles (82.3, with 8 looks 83.3).
     */
    private static final int EPOCHS = 8;

    private static final float RATE = 0.05f;
    private static final float PENALTY = 1e-4f;
    /** Of the features of a place, how many are left out at each look; without it the model learns the articles by heart. */
    private static final float DROPOUT = 0.5f;
    /** A feature seen less often is not worth a weight. */
    private static final int CUTOFF = 3;
    /** A feature whose weights are all smaller in the end costs space and gains little. */
    private static final float SMALLEST = 0.15f;

    /** A row of places with its right labels. */
    static final class Example {

        private final int[][] features;
        private final int[][] steps;
        private final byte[] labels;
        private final boolean[] outside;

        Example(int[][] features, int[][] steps, byte[] labels, boolean[] outside) {
            this.features = features;
            this.steps = steps;
            this.labels = labels;
            this.outside = outside;
        }
    }

    private final long seed;

    /** @param seed decides on the order of the examples and on the features left out */
    QuotesChainTrainer(long seed) {
        this.seed = seed;
    }

    ChainModel train(List<Example> examples, String name) {
        QuotesFeatureIndex labelIndex = new QuotesFeatureIndex();
        QuotesFeatureIndex stepIndex = new QuotesFeatureIndex();
        for (Example example : examples) {
            labelIndex.count(example.features);
            stepIndex.count(example.steps);
        }
        labelIndex.drop(CUTOFF);
        stepIndex.drop(CUTOFF);
        List<int[][]> rows = new ArrayList<>();
        List<int[][]> stepRows = new ArrayList<>();
        for (Example example : examples) {
            rows.add(labelIndex.indexed(example.features));
            stepRows.add(stepIndex.indexed(example.steps));
        }
        float[] weights = new float[labelIndex.size() * LABELS];
        float[] squares = new float[weights.length];
        float[] stepWeights = new float[stepIndex.size() * STEPS];
        float[] stepSquares = new float[stepWeights.length];
        Random random = new Random(seed);
        int[] order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        Chain chain = new Chain(true);
        long started = System.nanoTime();
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            shuffle(order, random);
            double loss = 0;
            for (int i : order) {
                Example example = examples.get(i);
                int[][] row = dropped(rows.get(i), random);
                loss += learn(example, row, stepRows.get(i), weights, squares, stepWeights, stepSquares, chain);
            }
            boolean[] kept = kept(weights, labelIndex.size(), epoch);
            for (int[][] row : rows) {
                withoutDropped(row, kept);
            }
            System.err.printf(
                    "%s epoch %d: loss %.4f, %.1f s%n",
                    name, epoch + 1, loss / examples.size(), (System.nanoTime() - started) / 1e9);
        }
        return new ChainModel(
                model(List.of("O", "B1", "I1", "B2", "I2"), labelIndex, weights, LABELS),
                model(stepLabels(), stepIndex, stepWeights, STEPS));
    }

    /** Features whose weights stay small leave while the others still learn, so that these can take over their part. */
    private boolean[] kept(float[] weights, int features, int epoch) {
        float least = epoch + 1 < EPOCHS / 2 ? 0 : SMALLEST * (epoch + 1) / EPOCHS;
        boolean[] kept = new boolean[features];
        for (int f = 0; f < features; f++) {
            float greatest = 0;
            for (int label = 0; label < LABELS; label++) {
                greatest = Math.max(greatest, Math.abs(weights[f * LABELS + label]));
            }
            kept[f] = greatest >= least;
            if (!kept[f]) {
                Arrays.fill(weights, f * LABELS, (f + 1) * LABELS, 0);
            }
        }
        return kept;
    }

    private static void withoutDropped(int[][] rows, boolean[] kept) {
        for (int r = 0; r < rows.length; r++) {
            int count = 0;
            for (int feature : rows[r]) {
                if (kept[feature]) {
                    rows[r][count++] = feature;
                }
            }
            rows[r] = Arrays.copyOf(rows[r], count);
        }
    }

    private static List<String> stepLabels() {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            labels.add(i / LABELS + ">" + i % LABELS);
        }
        return labels;
    }

    private LinearModel model(List<String> labels, QuotesFeatureIndex index, float[] weights, int width) {
        LinearModelBuilder builder = new LinearModelBuilder(labels, UNIT);
        int[] features = index.features();
        for (int f = 0; f < features.length; f++) {
            float[] row = Arrays.copyOfRange(weights, f * width, (f + 1) * width);
            float greatest = 0;
            for (float weight : row) {
                greatest = Math.max(greatest, Math.abs(weight));
            }
            if (greatest >= SMALLEST) {
                builder.put(features[f], row);
            }
        }
        return builder.build();
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }

    private int[][] dropped(int[][] row, Random random) {
        long seed = random.nextLong() | 1;
        int threshold = (int) (DROPOUT * (1 << 24));
        int[][] kept = new int[row.length][];
        for (int place = 0; place < row.length; place++) {
            int[] features = row[place];
            int[] few = new int[features.length];
            int count = 0;
            for (int feature : features) {
                seed ^= seed << 13;
                seed ^= seed >>> 7;
                seed ^= seed << 17;
                if ((int) (seed >>> 40) >= threshold) {
                    few[count++] = feature;
                }
            }
            kept[place] = Arrays.copyOf(few, count);
        }
        return kept;
    }

    private double learn(
            Example example,
            int[][] row,
            int[][] stepRow,
            float[] weights,
            float[] squares,
            float[] stepWeights,
            float[] stepSquares,
            Chain chain) {
        int n = row.length;
        float scale = 1 / (1 - DROPOUT);
        chain.reset(n);
        for (int place = 0; place < n; place++) {
            for (int label = 0; label < LABELS; label++) {
                float score = 0;
                for (int feature : row[place]) {
                    score += weights[feature * LABELS + label];
                }
                chain.score(place, label, score * scale);
            }
            if (example.outside[place]) {
                chain.forceOutside(place);
            }
            for (int step = 0; step < STEPS; step++) {
                float score = 0;
                for (int feature : stepRow[place]) {
                    score += stepWeights[feature * STEPS + step];
                }
                chain.step(place, step / LABELS, step % LABELS, score);
            }
        }
        chain.sum();
        double gold = 0;
        for (int place = 0; place < n; place++) {
            int to = example.labels[place];
            int from = place == 0 ? Chain.OUTSIDE : example.labels[place - 1];
            gold += chain.into(place, from, to);
            if (!example.outside[place]) {
                for (int label = 0; label < LABELS; label++) {
                    float gradient = (float) ((label == to ? 1 : 0) - chain.chance(place, label));
                    if (Math.abs(gradient) > 1e-4f) {
                        for (int feature : row[place]) {
                            update(weights, squares, feature * LABELS + label, gradient);
                        }
                    }
                }
            }
            for (int a = 0; a < LABELS; a++) {
                for (int b = 0; b < LABELS; b++) {
                    double chance = place > 0
                            ? chain.stepChance(place, a, b)
                            : a == Chain.OUTSIDE && Chain.mayFollow(a, b) ? chain.chance(0, b) : 0;
                    float gradient = (float) ((a == from && b == to ? 1 : 0) - chance);
                    if (Math.abs(gradient) > 1e-4f) {
                        for (int feature : stepRow[place]) {
                            update(stepWeights, stepSquares, feature * STEPS + a * LABELS + b, gradient);
                        }
                    }
                }
            }
        }
        return chain.logTotal() - gold;
    }

    private void update(float[] weights, float[] squares, int at, float likelihood) {
        float gradient = likelihood - PENALTY * weights[at];
        squares[at] += gradient * gradient;
        weights[at] += RATE * gradient / (float) Math.sqrt(squares[at] + 1e-4f);
    }
}
