package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extraction.text.Span;

class AnyTextTest {

    private static final List<String> PIECES = List.of(
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "'",
            "«",
            "»",
            "(",
            ")",
            ",",
            ".",
            ":",
            "–",
            "\n",
            "\n\n",
            " ",
            "said",
            "Okafor",
            "that",
            "according",
            "to",
            "the",
            "ferry",
            "who",
            "and",
            "told",
            "he",
            "“Yes,”",
            "😀",
            "\u0000",
            "\u202e",
            "é",
            "1,000",
            "n't",
            "\ud83d",
            "said:",
            "—",
            "ß",
            "\u00a0");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void givesSpansWithinTheTextAndTheSameOnesAgain(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(300); i > 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
                text.append(random.nextInt(4) == 0 ? "" : " ");
            }
            List<Attribution> found = Quotes.find(text.toString());
            for (Attribution quote : found) {
                for (Span span : quote.contents()) {
                    assertThat(span.end()).isLessThanOrEqualTo(text.length());
                }
                for (Span span : quote.sources()) {
                    assertThat(span.end()).isLessThanOrEqualTo(text.length());
                }
            }
            assertThat(Quotes.find(text.toString())).isEqualTo(found);
        }
    }
}
