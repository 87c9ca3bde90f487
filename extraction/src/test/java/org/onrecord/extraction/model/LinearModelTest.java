package org.onrecord.extraction.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

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
