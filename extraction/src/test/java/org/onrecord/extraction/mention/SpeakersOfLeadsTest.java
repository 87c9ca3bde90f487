package org.onrecord.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakersOfLeadsTest {

    @Test
    void findsWhomTheFirstSentenceDescribesAndTheNextOneNames() {
        assertThat(Article.of("[The housing minister] said {rents would fall} on Monday.\n\n"
                                + "Ana Petrova told members that the law was ready.")
                        .speakers())
                .containsExactly("Ana Petrova");
    }

    @Test
    void doesNotTakeTheFirstNamedForWhatHeIsNot() {
        assertThat(Article.of("[The housing minister] said {rents would fall} on Monday.\n\n"
                                + "The novelist Paul Reyes told members that the law was ready.")
                        .speakers())
                .containsExactly("DESCRIPTION_WITHOUT_NAME");
    }

    @Test
    void doesNotTakeALaterDescriptionForTheFirstNamed() {
        assertThat(Article.of("Helen Brandt walked in Lisk.\n\n[The housing minister] said {rents would fall}.\n\n"
                                + "Ana Petrova told members that the law was ready.")
                        .speakers())
                .containsExactly("DESCRIPTION_WITHOUT_NAME");
    }
}
