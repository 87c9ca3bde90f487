package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InterruptedClausesTest {

    @Test
    void aContentDoesNotEndAtTheCommaOfAnAside() {
        assertThat(Quotes.of("He said his left wrist, which he hurt in practice on Monday, was stiff early."))
                .isEqualTo("INDIRECT [He] said [his left wrist, which he hurt in practice on Monday, was stiff early]");
    }

    @Test
    void aContentWithItsVerbEndsWhereItEnded() {
        assertThat(Quotes.of("Okafor said the pier was sound, nodding at the crane, and left."))
                .startsWith("INDIRECT [Okafor] said [the pier was sound")
                .doesNotContain("and left");
    }

    @Test
    void theLemmaOfACueIsThatOfItsMainVerb() {
        Cue cue = Quotes.first("Silva has long argued for a tunnel, and for a toll to pay for it.").cue();
        assertThat(cue).isNotNull().extracting(Cue::lemma).isEqualTo("argue");
    }
}
