package org.onrecord.benchmarks.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.onrecord.extraction.model.LinearModel;
import org.onrecord.extraction.model.LinearModelBuilder;

/**
 * Learns to choose among readings of one place and "none of them": a log-linear model, by stochastic gradient ascent
 * with AdaGrad. Deterministic.
 */
final class QuotesJudgeTrainer {

    private static final int EPOCHS = 12;
    private static final float RATE = 0.05f;
    private static final float PENALTY = 1e-4f;
    private static final float DROPOUT = 0.3f;
    private static final int CUTOFF = 3;
    private static final float SMALLEST = 0.02f;
    private static final float UNIT = 1 / 64f;

    /** The features of each reading and the number of the right one; -1 where none is. */
    static final class Example {

        private final int[][] options;
        private final int right;

        Example(int[][] options, int right) {
            this.options = options;
            this.right = right;
        }
    }

    private final long seed;

    /** @param seed decides on the order of the examples and on the features left out */
    QuotesJudgeTrainer(long seed) {
        this.seed = seed;
    }

    LinearModel train(List<Example> examples) {
        QuotesFeatureIndex index = new QuotesFeatureIndex();
        examples.forEach(example -> index.count(example.options));
        index.drop(CUTOFF);
        List<int[][]> rows = new ArrayList<>();
        examples.forEach(example -> rows.add(index.indexed(example.options)));
        float[] weights = new float[index.size()];
        float[] squares = new float[index.size()];
        Random random = new Random(seed);
        int[] order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swapped = order[i];
                order[i] = order[j];
                order[j] = swapped;
            }
            double loss = 0;
            for (int i : order) {
                loss += learn(dropped(rows.get(i), random), examples.get(i).right, weights, squares);
            }
            System.err.printf("judge epoch %d: loss %.4f%n", epoch + 1, loss / order.length);
        }
        return model(index, weights);
    }

    private static int[][] dropped(int[][] options, Random random) {
        int[][] kept = new int[options.length][];
        for (int o = 0; o < options.length; o++) {
            int[] few = new int[options[o].length];
            int count = 0;
            for (int feature : options[o]) {
                if (random.nextFloat() >= DROPOUT) {
                    few[count++] = feature;
                }
            }
            kept[o] = Arrays.copyOf(few, count);
        }
        return kept;
    }

    private static double learn(int[][] options, int right, float[] weights, float[] squares) {
        double[] scores = new double[options.length];
        double greatest = 0;
        for (int o = 0; o < options.length; o++) {
            for (int feature : options[o]) {
                scores[o] += weights[feature] / (1 - DROPOUT);
            }
            greatest = Math.max(greatest, scores[o]);
        }
        double gold = right < 0 ? 0 : scores[right];
        double sum = StrictMath.exp(-greatest);
        for (double score : scores) {
            sum += StrictMath.exp(score - greatest);
        }
        for (int o = 0; o < options.length; o++) {
            float gradient = (float) ((o == right ? 1 : 0) - StrictMath.exp(scores[o] - greatest) / sum);
            for (int feature : options[o]) {
                float step = gradient - PENALTY * weights[feature];
                squares[feature] += step * step;
                weights[feature] += RATE * step / (float) Math.sqrt(squares[feature] + 1e-4f);
            }
        }
        return greatest + StrictMath.log(sum) - gold;
    }

    private static LinearModel model(QuotesFeatureIndex index, float[] weights) {
        LinearModelBuilder builder = new LinearModelBuilder(List.of("right"), UNIT);
        int[] features = index.features();
        for (int f = 0; f < features.length; f++) {
            if (Math.abs(weights[f]) >= SMALLEST) {
                builder.put(features[f], new float[] {weights[f]});
            }
        }
        return builder.build();
    }
}
