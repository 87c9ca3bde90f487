package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

    @ParameterizedTest
    @CsvSource({
        "said, VBD, say", "told, VBD, tell", "argued, VBD, argue", "added, VBD, add", "replied, VBD, reply",
        "claims, VBZ, claim", "wrote, VBD, write", "noting, VBG, note", "stopped, VBD, stop", "seized, VBD, seize",
        "teaches, VBZ, teach", "statement, NN, statement"
    })
    void findsTheDictionaryForm(String form, String tag, String lemma) {
        assertThat(Lemmas.shared().of(form, tag)).isEqualTo(lemma);
    }
}
