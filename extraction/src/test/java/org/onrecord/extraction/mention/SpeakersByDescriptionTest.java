package org.onrecord.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakersByDescriptionTest {

    @Test
    void joinsOfficeAndCountry() {
        assertThat(Article.of("President Mikko Laine of Finland and his Kenyan counterpart Joseph Mwangi met in Oslo. "
                                + "Britain's Thomas Brandt stayed away. [The Kenyan president] said {the deal would hold}. "
                                + "[The Finnish leader] said {it was a good day}.")
                        .speakers())
                .containsExactly("Joseph Mwangi", "Mikko Laine");
    }

    @Test
    void takesAMinisterForTheMinister() {
        assertThat(Article.of(
                                "Finance Minister Ana Petrova spoke to the writer Paul Reyes. [The minister] said {taxes would fall}.")
                        .speakers())
                .containsExactly("Ana Petrova");
    }

    @Test
    void leavesAnOfficeUnresolvedThatNobodyHolds() {
        assertThat(Article.of("Paul Reyes, a novelist, read in Lisk. [The mayor] said {the hall was full}.")
                        .speakers())
                .containsExactly("DESCRIPTION_WITHOUT_NAME");
    }
}
