package org.onrecord.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgesTest {

    @Test
    void aPercentileIsAnAgeThatWasMeasured() {
        Ages ages = new Ages(IntStream.rangeClosed(1, 200)
                .mapToObj(i -> Duration.ofMillis(201 - i))
                .toList());

        assertThat(ages.percentile(50)).isEqualTo(Duration.ofMillis(100));
        assertThat(ages.percentile(99)).isEqualTo(Duration.ofMillis(198));
        assertThat(ages.percentile(100)).isEqualTo(Duration.ofMillis(200));
    }

    @Test
    void oneArticleIsAllPercentiles() {
        Ages ages = new Ages(List.of(Duration.ofSeconds(3)));

        assertThat(ages).hasToString("1 articles: p50 3000 ms, p99 3000 ms, most 3000 ms");
    }

    @Test
    void nothingMeasuredHasNoPercentile() {
        assertThatIllegalStateException().isThrownBy(() -> new Ages(List.of()).percentile(99));
    }
}
