package org.onrecord.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VariationsTest {

    @Test
    void theSameNumberIsTheSameArticleInEveryRun() throws IOException {
        assertThat(Variations.read().text(4711)).isEqualTo(Variations.read().text(4711));
    }

    @Test
    void articlesOfOneOriginalShareLittle() throws IOException {
        Variations variations = Variations.read();
        List<Set<String>> articles = IntStream.range(0, 20)
                .mapToObj(round -> variations.text(round * 72))
                .map(text -> (Set<String>) new HashSet<>(List.of(text.split("\n\n", -1))))
                .toList();
        for (int one = 0; one < articles.size(); one++) {
            for (int other = one + 1; other < articles.size(); other++) {
                Set<String> shared = new HashSet<>(articles.get(one));
                shared.retainAll(articles.get(other));
                assertThat(shared.size())
                        .as("paragraphs that %d and %d share", one, other)
                        .isLessThan(articles.get(one).size());
            }
        }
    }
}
