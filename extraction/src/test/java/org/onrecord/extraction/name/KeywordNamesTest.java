package org.onrecord.extraction.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extraction.name.Names.names;

import org.junit.jupiter.api.Test;

class KeywordNamesTest {

    @Test
    void findsAnAgreementByItsLastWord() {
        assertThat(names("Both governments signed the Lisk Valley Accord on Monday."))
                .contains("AGREEMENT Lisk Valley Accord");
    }

    @Test
    void findsAnAgreementByItsFirstWord() {
        assertThat(names("They joined the Convention on Migratory Fish last year."))
                .contains("AGREEMENT Convention on Migratory Fish");
    }

    @Test
    void findsAStorm() {
        assertThat(names("The harbour closed before Hurricane Odile came ashore."))
                .contains("EVENT Hurricane Odile");
    }

    @Test
    void doesNotTakeAPersonForALaw() {
        assertThat(names("The plan was drawn up by Bill Okafor, an engineer.")).contains("PERSON Bill Okafor");
    }

    @Test
    void doesNotTakeAPlainWordForAnAgreement() {
        assertThat(names("The two sides reached an agreement after the war.")).isEmpty();
    }
}
