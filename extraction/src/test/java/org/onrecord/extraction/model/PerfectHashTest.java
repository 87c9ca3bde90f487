package org.onrecord.extraction.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerfectHashTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 1_000, 60_000})
    void givesEveryFeatureAPlaceOfItsOwn(int size) {
        int[] features = new Random(size).ints(size).distinct().toArray();
        PerfectHash hash = PerfectHash.of(features);
        long places = IntStream.of(features).map(hash::placeOf).distinct().count();
        assertThat(places).isEqualTo(features.length);
        assertThat(IntStream.of(features).map(hash::placeOf)).allMatch(place -> place >= 0 && place < hash.places());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1 << 20, -5})
    void doesSoForNumbersInARow(int first) {
        int[] features = IntStream.range(first, first + 3_000).toArray();
        PerfectHash hash = PerfectHash.of(features);
        assertThat(IntStream.of(features).map(hash::placeOf).distinct().count()).isEqualTo(features.length);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 42, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void givesAnyOtherFeatureSomePlace(int stranger) {
        PerfectHash hash = PerfectHash.of(new int[] {17, 4, -9});
        assertThat(hash.placeOf(stranger)).isBetween(0, hash.places() - 1);
    }
}
