package org.onrecord.store.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onrecord.store.fixture.Mixtures;

/** Words are found character by character; a pattern says the same in one line. */
class WordsAreWhatTheirPatternSaysTest {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’ʼ.,][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*)*");

    private static final List<String> PIECES = List.of(
            "a",
            "B",
            "co",
            "U.N.",
            "don’t",
            "don't",
            "1,5",
            "2.",
            "é",
            "e\u0301",
            "\u0301",
            "ß",
            "Ⅻ",
            "½",
            "漢",
            "\uD83D\uDE00",
            "\uD800",
            "ﬁ",
            " ",
            "-",
            ".",
            ",",
            "'",
            "’",
            "ʼ",
            "“",
            "\n",
            "İ");

    @Test
    void forAnyMixture() {
        Mixtures.of(PIECES, 20_000, 11)
                .forEach(text ->
                        assertThat(Word.of(text)).as("words of <%s>", text).isEqualTo(byPattern(text)));
    }

    private static List<Word> byPattern(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String folded = Normalizer.normalize(matcher.group(), Normalizer.Form.NFKD)
                    .replaceAll("[\\p{M}'’ʼ.,]+", "")
                    .toLowerCase(Locale.ROOT);
            words.add(new Word(folded, matcher.start(), matcher.end()));
        }
        return words;
    }
}
