package org.onrecord.store.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopiesAreToldByTheirWordsTest {

    private static final String ARTICLE = words(1, 400);

    @Test
    void aTextIsACopyOfItselfHoweverItIsSetOut() {
        assertThat(ArticleSignature.of(ARTICLE)
                        .likeness(ArticleSignature.of(
                                ARTICLE.toUpperCase(Locale.ROOT).replace(" ", ",\n"))))
                .isEqualTo(1);
    }

    @Test
    void anEditedTextIsACopy() {
        String edited = "By our staff. " + ARTICLE.substring(ARTICLE.length() / 5) + " Read more about it tomorrow.";

        assertThat(ArticleSignature.of(ARTICLE).copies(ArticleSignature.of(edited)))
                .isTrue();
    }

    @Test
    void aTextThatSharesAFewQuotesIsNone() {
        String other = words(2, 200) + " " + ARTICLE.substring(0, ARTICLE.length() / 5) + " " + words(3, 200);

        assertThat(ArticleSignature.of(ARTICLE).copies(ArticleSignature.of(other)))
                .isFalse();
    }

    @Test
    void theEstimateIsNearTheShareOfCommonRuns() {
        // 300 of 500 runs, and a few at the seam.
        String one = words(4, 300) + " " + words(5, 100);
        String other = words(4, 300) + " " + words(6, 100);

        assertThat(ArticleSignature.of(one).likeness(ArticleSignature.of(other)))
                .isBetween(0.4, 0.8);
    }

    @Test
    void aShortTextIsACopyOfNothing() {
        assertThat(ArticleSignature.of("The bridge is open.").copies(ArticleSignature.of("The bridge is open.")))
                .isFalse();
    }

    private static String words(int seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> Integer.toString(random.nextInt(100_000), 36))
                .collect(Collectors.joining(" "));
    }
}
