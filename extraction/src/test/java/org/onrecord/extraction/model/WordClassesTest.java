package org.onrecord.extraction.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordClassesTest {

    @Test
    void aClassIsThePathWithALeadingOne() {
        WordClasses classes = WordClasses.of("made up", Map.of("monday", "0110", "tuesday", "0111", "said", "00"));
        assertThat(classes.of("monday")).isEqualTo(0b1_0110);
        assertThat(classes.of("said")).isEqualTo(0b1_00);
        assertThat(classes.of("unheard-of")).isZero();
    }

    @Test
    void aPrefixIsSharedByWordsOfLikePaths() {
        WordClasses classes = WordClasses.of("made up", Map.of("monday", "0110", "tuesday", "0111"));
        assertThat(WordClasses.prefix(classes.of("monday"), 3))
                .isEqualTo(WordClasses.prefix(classes.of("tuesday"), 3))
                .isEqualTo(0b1_011);
        assertThat(WordClasses.prefix(classes.of("monday"), 12)).isEqualTo(0b1_0110);
        assertThat(WordClasses.prefix(0, 4)).isZero();
    }

    @Test
    void isTheSameAfterWritingAndReading() throws IOException {
        Map<String, String> paths = new HashMap<>();
        for (int i = 1; i < 3_000; i++) {
            paths.put("word" + i, Integer.toBinaryString(i % 97 + 1));
        }
        WordClasses classes = WordClasses.of("made up", paths);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        classes.write(out);
        WordClasses read = WordClasses.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(paths.keySet()).allSatisfy(word -> assertThat(read.of(word)).isEqualTo(classes.of(word)));
        assertThat(read.words()).isEqualTo(classes.words());
        assertThat(read.source()).isEqualTo("made up");
    }

    @Test
    void theSharedClassesPutDaysTogetherAndApartFromVerbsOfSaying() {
        WordClasses shared = WordClasses.shared();
        assertThat(shared.words()).isGreaterThan(500_000);
        assertThat(shared.source()).contains("NLP4J", "Apache-2.0");
        assertThat(WordClasses.prefix(shared.of("monday"), 8))
                .isNotZero()
                .isEqualTo(WordClasses.prefix(shared.of("thursday"), 8))
                .isNotEqualTo(WordClasses.prefix(shared.of("said"), 8));
    }

    @Test
    void refusesAPathThatIsNotMadeOfBits() {
        assertThatThrownBy(() -> WordClasses.of("made up", Map.of("word", "012")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
