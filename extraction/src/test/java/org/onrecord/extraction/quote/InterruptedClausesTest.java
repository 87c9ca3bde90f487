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
    void aListOfClausesIsLeftAsItIs() {
        assertThat(Quotes.of(
                        "Okafor said the pier was sound, the crews were ready and the first boat would sail at noon."))
                .isEqualTo("INDIRECT [Okafor] said [the pier was sound, the crews were ready and the first boat would"
                        + " sail at noon]");
    }

    @Test
    void theLemmaOfACueIsThatOfItsMainVerb() {
        Cue cue = Quotes.first("Silva has long argued for a tunnel, and for a toll to pay for it.")
                .cue();
        assertThat(cue).isNotNull().extracting(Cue::lemma).isEqualTo("argue");
    }
}
