package org.onrecord.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakersByRelationTest {

    @Test
    void knowsARelativeWhomTheArticleHasNamed() {
        assertThat(Article.of("The baker Ana Petrova died on Monday. Her daughter, Helen Brandt, lives in Oslo. "
                                + "[Her daughter] said {she was brave}.")
                        .speakers())
                .containsExactly("Helen Brandt");
    }

    @Test
    void doesNotTakeSomebodyElsesRelative() {
        assertThat(Article.of("Paul Reyes and Ana Petrova met. Petrova's sister Helen Brandt left. "
                                + "[Reyes's sister] said {it was late}.")
                        .speakers())
                .containsExactly("DESCRIPTION_WITHOUT_NAME");
    }

    @Test
    void leavesARelativeOpenOfWhomThereAreTwo() {
        assertThat(Article.of("His daughter, Helen Brandt, sang. His daughter, Ana Brandt, danced. "
                                + "[His daughter] said {it was late}.")
                        .mentions()
                        .speakers()
                        .get(0))
                .singleElement()
                .isInstanceOfSatisfying(Speaker.Unresolved.class, unresolved -> {
                    assertThat(unresolved.reason()).isEqualTo(UnresolvedReason.AMBIGUOUS_NAME);
                    assertThat(unresolved.candidates()).hasSize(2);
                });
    }
}
