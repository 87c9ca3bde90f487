package org.onrecord.extraction.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordMemoryTest {

    @Test
    void remembersWhatWasKeptForAWord() {
        WordMemory<Integer> memory = new WordMemory<>(4);
        memory.keep("harbour", 7);
        assertThat(memory.find("harbour")).isEqualTo(7);
        assertThat(memory.find("bridge")).isNull();
    }

    /** The words have the same hash, and there is room for four. */
    @Test
    void takesNoWordForAnother() {
        WordMemory<Integer> memory = new WordMemory<>(4);
        List<String> words = List.of("AaAa", "BBBB", "AaBB", "BBAa", "AaC#");
        for (int i = 0; i < 4; i++) {
            assertThat(words.get(i).hashCode()).isEqualTo(words.get(4).hashCode());
            memory.keep(words.get(i), i);
        }
        assertThat(memory.find("AaC#")).isNull();
        assertThat(memory.find("AaAa")).isZero();
        memory.keep("AaC#", 4);
        assertThat(memory.find("AaAa")).isNull();
        for (int i = 1; i < 5; i++) {
            assertThat(memory.find(words.get(i))).isEqualTo(i);
        }
    }

    @Test
    void findsAWordWhereItStandsInAText() {
        WordMemory<Integer> memory = new WordMemory<>(4);
        memory.keep("harbour", 7);
        assertThat(memory.find("The harbour-master", 4, 11)).isEqualTo(7);
        assertThat(memory.find("The harbour-master", 4, 12)).isNull();
        assertThat(memory.find("The harbour-master", 3, 10)).isNull();
    }

    @Test
    void keepsNoWordThatIsLongerThanAnyInANewspaper() {
        WordMemory<Integer> memory = new WordMemory<>(4);
        memory.keep("x".repeat(48), 1);
        memory.keep("x".repeat(49), 2);
        assertThat(memory.find("x".repeat(48))).isEqualTo(1);
        assertThat(memory.find("x".repeat(49))).isNull();
    }

    @Test
    void holdsNoMoreThanItHasRoomFor() {
        WordMemory<Integer> memory = new WordMemory<>(6);
        IntStream.range(0, 10_000).forEach(i -> memory.keep("word" + i, i));
        assertThat(IntStream.range(0, 10_000).filter(i -> memory.find("word" + i) != null))
                .hasSizeBetween(32, 64)
                .allSatisfy(i -> assertThat(memory.find("word" + i)).isEqualTo(i));
    }

    @Test
    void refusesToBeGreaterThanAnyTextNeeds() {
        assertThatThrownBy(() -> new WordMemory<>(21)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WordMemory<>(2)).isInstanceOf(IllegalArgumentException.class);
    }
}
