package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpeningVerbsTest {

    @Test
    void aSentenceMayOpenWithItsVerb() {
        assertThat(Quotes.of("Said Marta Okafor: “The pier is sound and the crews are ready.”"))
                .isEqualTo("DIRECT [Marta Okafor] Said [“The pier is sound and the crews are ready.”]");
        assertThat(Quotes.of("Added Mayor Lena Dvorak, who was born here, “We have all waited for this.”"))
                .endsWith("Added [“We have all waited for this.”]");
    }

    @Test
    void aFirstNameThatLooksLikeAVerbOpensASource() {
        assertThat(Quotes.of("Said Mansour, the former treasurer, told the court that he had raised the alarm."))
                .isEqualTo("INDIRECT [Said Mansour, the former treasurer] told [that he had raised the alarm]");
    }

    @Test
    void aNameThatLooksLikeAVerbStaysAName() {
        assertThat(Quotes.of("Said Jalili said: “The pier is sound and the crews are ready.”"))
                .isEqualTo("DIRECT [Said Jalili] said [“The pier is sound and the crews are ready.”]");
    }
}
