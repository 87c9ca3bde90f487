package org.onrecord.benchmarks.chaos.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison that never fails would keep every promise. */
class ADifferenceIsFoundTest {

    @TempDir
    Path folder;

    @Test
    void equalRowsAreTheSame() throws IOException {
        assertThat(compare(List.of("a", "b", "b"), List.of("a", "b", "b")).kept())
                .isTrue();
    }

    @Test
    void aRowThatIsMissingIsNamed() throws IOException {
        Finding finding = compare(List.of("a", "c"), List.of("a", "b", "c"));

        assertThat(finding.kept()).isFalse();
        assertThat(finding.differences()).containsExactly("quote: only undisturbed: b");
    }

    @Test
    void aRowThatIsThereTwiceIsNamed() throws IOException {
        assertThat(compare(List.of("a", "b", "b"), List.of("a", "b")).differences())
                .containsExactly("quote: only disturbed: b");
    }

    @Test
    void allDifferencesAreCountedThoughFewAreShown() throws IOException {
        List<String> many = java.util.stream.IntStream.range(100, 150)
                .mapToObj(Integer::toString)
                .toList();

        Finding finding = compare(many, List.of());

        assertThat(finding.broken()).isEqualTo(50);
        assertThat(finding.differences()).hasSize(Finding.SHOWN);
    }

    private Finding compare(List<String> disturbed, List<String> undisturbed) throws IOException {
        Path one = Files.createDirectories(folder.resolve("one"));
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.write(one.resolve("quote"), disturbed);
        Files.write(other.resolve("quote"), undisturbed);
        return SameRowsCheck.of(one, other, Map.of("quote", disturbed.size()));
    }
}
