package org.onrecord.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakersByPronounTest {

    @Test
    void choosesByGender() {
        String start = "Maria Lindqvist met Peter Okafor on Monday. ";
        assertThat(Article.of(start + "[She] said {the talks were open}.").speakers())
                .containsExactly("Maria Lindqvist");
        assertThat(Article.of(start + "[He] said {the talks were open}.").speakers())
                .containsExactly("Peter Okafor");
    }

    @Test
    void goesOnWithTheSpeakerOfTheSentenceBefore() {
        assertThat(Article.of(
                                "[Peter Okafor] said {the plan of Thomas Brandt was dead}. [He] also said {nobody would miss it}.")
                        .speakers())
                .containsExactly("Peter Okafor", "Peter Okafor");
    }

    @Test
    void findsWhomARelativePronounMeans() {
        assertThat(Article.of("Maria Lindqvist, the mayor of Lisk, [who] said {the bridge was safe}, left early.")
                        .speakers())
                .containsExactly("Maria Lindqvist");
    }

    @Test
    void leavesPronounsWithoutAntecedentUnresolved() {
        assertThat(Article.of("[He] said {it would rain}.").speakers()).containsExactly("PRONOUN_WITHOUT_ANTECEDENT");
    }

    @Test
    void takesTheyForTheTwoWhoWereNamedTogether() {
        assertThat(Article.of("Maria Lindqvist and Peter Okafor visited the camp. [They] said {aid would come}.")
                        .speakers())
                .containsExactly("Maria Lindqvist & Peter Okafor");
    }
}
