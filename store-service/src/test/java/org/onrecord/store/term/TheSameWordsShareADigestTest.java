package org.onrecord.store.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheSameWordsShareADigestTest {

    @Test
    void spellingIsAllTheSame() {
        assertThat(Sameness.of("“We won’t sell the Café — ever,” she said"))
                .isEqualTo(Sameness.of("we wont sell THE CAFE ever she said"));
    }

    @ParameterizedTest
    @CsvSource({
        "No, 0",
        "I agree, 0",
        "We will win, 1",
        "We will win again today, 1",
        "We will win again today surely, 9"
    })
    void shortQuotesHaveFewDigests(String text, int digests) {
        assertThat(Sameness.of(text).digests()).hasSize(digests);
    }

    @Test
    void ofAlteredWordingsNearlyAllAreFoundAndOfOthersNearlyNone() {
        Random random = new Random(7);
        int altered = 0;
        int strangers = 0;
        for (int i = 0; i < 1_000; i++) {
            String text = words(random, 14);
            String other = text.replaceFirst(" \\S+ ", " another ");
            altered += shares(text, other) ? 1 : 0;
            strangers += shares(text, words(random, 14)) ? 1 : 0;
            assertThat(Sameness.likeness(Word.of(text), Word.of(other)))
                    .isGreaterThan(0.5)
                    .isLessThan(1);
        }

        assertThat(altered).isGreaterThan(970);
        assertThat(strangers).isLessThan(10);
    }

    @Test
    void theWordsInAnotherOrderAreNotTheSame() {
        assertThat(Sameness.likeness(
                        Word.of("the mayor blamed the crew and"), Word.of("the crew and the mayor blamed")))
                .isLessThan(1);
    }

    private static boolean shares(String one, String other) {
        return !Collections.disjoint(
                Sameness.of(one).digests(), Sameness.of(other).digests());
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Integer.toString(random.nextInt(5_000) + 40, 36))
                .collect(Collectors.joining(" "));
    }
}
