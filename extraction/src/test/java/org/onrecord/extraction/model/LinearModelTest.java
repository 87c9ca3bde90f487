package org.onrecord.extraction.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearModelTest {

    private static final List<String> LABELS = List.of("O", "B", "I");

    @Test
    void addsTheWeightsOfEveryFeatureThatItKnows() {
        LinearModel model = new LinearModelBuilder(LABELS, 0.5f)
                .put(FeatureHash.of(1, 7), new float[] {1, 0, -2})
                .put(FeatureHash.of(2, 7), new float[] {0, 4, 1})
                .build();
        int[] scores = new int[3];
        model.addAll(new int[] {FeatureHash.of(1, 7), FeatureHash.of(2, 7), FeatureHash.of(3, 7)}, 3, scores);
        assertThat(scores).containsExactly(2, 8, -2);
    }

    /** Many labels of which few have a weight, or weights beyond the reach of a byte, are kept in another way. */
    @ParameterizedTest
    @CsvSource({"1, 1, 1", "5, 5, 3", "11, 6, 2", "44, 3, 5", "44, 44, 8", "5, 5, 127", "5, 5, 128", "5, 5, 900000"})
    void knowsEveryFeatureHoweverItsWeightsAreKept(int labels, int used, int greatest) {
        Random random = new Random(labels * 31L + used);
        List<String> names = IntStream.range(0, labels).mapToObj(l -> "L" + l).toList();
        LinearModelBuilder builder = new LinearModelBuilder(names, 1);
        Map<Integer, int[]> weights = new HashMap<>();
        for (int i = 0; i < 2_000; i++) {
            float[] row = new float[labels];
            for (int n = 0; n < used; n++) {
                row[random.nextInt(labels)] = random.nextInt(2 * greatest + 1) - greatest;
            }
            int[] whole = new int[labels];
            Arrays.setAll(whole, label -> (int) row[label]);
            int feature = i < 3 ? i - 1 : random.nextInt();
            if (weights.putIfAbsent(feature, whole) == null) {
                builder.put(feature, row);
            }
        }
        LinearModel model = builder.build();
        int[] active = new int[weights.size() + 1_000];
        int[] expected = new int[labels];
        int count = 0;
        for (Map.Entry<Integer, int[]> entry : weights.entrySet()) {
            active[count++] = entry.getKey();
            for (int label = 0; label < labels; label++) {
                expected[label] += entry.getValue()[label];
            }
        }
        while (count < active.length) {
            int stranger = random.nextInt();
            if (!weights.containsKey(stranger)) {
                active[count++] = stranger;
            }
        }
        int[] scores = new int[labels];
        model.addAll(active, count, scores);
        assertThat(scores).isEqualTo(expected);
        int known = model.keepKnown(active, count);
        assertThat(known).isBetween(model.features(), count - 500);
        int[] again = new int[labels];
        model.addAll(active, known, again);
        assertThat(again).isEqualTo(expected);
    }

    @Test
    void dropsAFeatureWhoseWeightsAllRoundToNothing() {
        LinearModel model = new LinearModelBuilder(LABELS, 1)
                .put(5, new float[] {0.4f, -0.4f, 0})
                .build();
        assertThat(model.features()).isZero();
    }

    @Test
    void isTheSameAfterWritingAndReading() throws IOException {
        Random random = new Random(1);
        LinearModelBuilder builder = new LinearModelBuilder(LABELS, 0.01f);
        int[] features = random.ints(5_000).distinct().toArray();
        for (int feature : features) {
            builder.put(feature, new float[] {random.nextInt(5) - 2, 0, random.nextFloat() * 100 - 50});
        }
        LinearModel model = builder.build();
        byte[] written = bytes(model);
        LinearModel read = LinearModel.read(new ByteArrayInputStream(written));
        assertThat(read.labels()).isEqualTo(LABELS);
        assertThat(read.features()).isEqualTo(model.features());
        for (int feature : features) {
            int[] expected = new int[3];
            int[] actual = new int[3];
            model.add(feature, expected);
            read.add(feature, actual);
            assertThat(actual).isEqualTo(expected);
        }
        assertThat(bytes(read)).isEqualTo(written);
    }

    @Test
    void refusesWhatIsNoModel() {
        assertThatThrownBy(() -> LinearModel.read(new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a linear model");
    }

    @Test
    void refusesTheSameFeatureTwice() {
        LinearModelBuilder builder = new LinearModelBuilder(LABELS, 1).put(5, new float[] {1, 0, 0});
        assertThatThrownBy(() -> builder.put(5, new float[] {1, 0, 0})).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] bytes(LinearModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
