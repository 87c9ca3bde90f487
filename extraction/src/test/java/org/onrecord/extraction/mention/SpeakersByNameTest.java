package org.onrecord.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakersByNameTest {

    @Test
    void givesASurnameItsFullName() {
        assertThat(Article.of("Maria Lindqvist took office on Monday. [Lindqvist] said {the budget was late}.")
                        .speakers())
                .containsExactly("Maria Lindqvist");
    }

    @Test
    void takesThePersonBehindTheTitleAndNotTheOneWhoseAideHeIs() {
        assertThat(Article.of("[Lindqvist adviser Peter Okafor] said {talks would go on}.")
                        .speakers())
                .containsExactly("Peter Okafor");
        assertThat(Article.of("[Anna Reyes, who once worked for Peter Okafor,] said {talks would go on}.")
                        .speakers())
                .containsExactly("Anna Reyes");
    }

    @Test
    void doesNotTakeTheOwnerForTheSpeaker() {
        assertThat(Article.of("Peter Okafor was absent. [Okafor's lawyer] said {he was ill}.")
                        .speakers())
                .containsExactly("DESCRIPTION_WITHOUT_NAME");
    }

    @Test
    void findsTheNameThatFollowsItsDescription() {
        assertThat(Article.of("[The company's chief executive, Helen Brandt,] said {sales rose}.")
                        .speakers())
                .containsExactly("Helen Brandt");
    }

    @Test
    void leavesTheLettersBehindANameOut() {
        assertThat(Article.of("[Amrit Sandhu KC, prosecuting,] said {he lied}. [Mr Sandhu] said {he stole}.")
                        .speakers())
                .containsExactly("Amrit Sandhu", "Amrit Sandhu");
    }

    @Test
    void namesBothWhereTwoSpeak() {
        assertThat(Article.of("[Maria Lindqvist and Peter Okafor] said {they had agreed}.")
                        .speakers())
                .containsExactly("Maria Lindqvist & Peter Okafor");
    }

    @Test
    void tellsTwoPeopleOfOneSurnameByTheirTitles() {
        assertThat(Article.of(
                                "Thomas Brandt and his wife, Helen Brandt, moved in May. [Mrs. Brandt] said {the house was cold}.")
                        .speakers())
                .containsExactly("Helen Brandt");
    }

    @Test
    void saysThatUnnamedOfficialsStayUnnamed() {
        assertThat(Article.of("Maria Lindqvist was away. [Two officials] said {she would return}.")
                        .speakers())
                .containsExactly("ANONYMOUS_SOURCE");
    }

    @Test
    void takesANicknameBetweenNamesForPartOfTheName() {
        assertThat(Article.of("Rosa \u201cNonna\u201d Petrova knits in Lisk. [Petrova] said {wool was dear}.")
                        .speakers())
                .containsExactly("Rosa \u201cNonna\u201d Petrova");
        assertThat(Article.of("Rosa Petrova \u201clost\u201d to Paul Reyes. [Reyes] said {it was luck}.")
                        .speakers())
                .containsExactly("Paul Reyes");
    }

    @Test
    void findsASurnameThatOpensASentenceBeforeItsVerb() {
        assertThat(Article.of(
                                "The writer Wanda Price lived in Lisk. Price rarely spoke. [Price] said {books were enough}.")
                        .entity("Wanda Price")
                        .mentions())
                .hasSize(3);
    }

    @Test
    void takesNoTitleAloneForAName() {
        assertThat(Article.of("Cllr Ana Petrova and Cllr Paul Reyes met in Lisk. A Cllr is paid nothing.")
                        .names())
                .doesNotContain("Cllr");
    }
}
