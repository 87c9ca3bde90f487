package org.onrecord.extraction.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    /** The two words have the same hash. */
    @Test
    void takesNoWordForAnother() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        WordMemory<Integer> memory = new WordMemory<>(4);
        memory.keep("Aa", 1);
        assertThat(memory.find("BB")).isNull();
        memory.keep("BB", 2);
        assertThat(memory.find("Aa")).isNull();
        assertThat(memory.find("BB")).isEqualTo(2);
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
    }
}
