package org.onrecord.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakersByRoleTest {

    @Test
    void readsWhatSomebodyIsInARelativeClause() {
        assertThat(Article.of("Ana Petrova, who became the director in May, met Paul Reyes. Reyes left. "
                                + "[The director] said {it was late}.")
                        .speakers())
                .containsExactly("Ana Petrova");
        assertThat(Article.of("Ana Petrova, who met the director in May, sat by Paul Reyes. Reyes left. "
                                + "[The director] said {it was late}.")
                        .speakers())
                .containsExactly("DESCRIPTION_WITHOUT_NAME");
    }

    @Test
    void knowsATeenagerByHisAge() {
        assertThat(Article.of(
                                "Paul Reyes, 19, scored for Tom Brandt, 34. Brandt wept. [The teenager] said {it was luck}.")
                        .speakers())
                .containsExactly("Paul Reyes");
        assertThat(Article.of(
                                "Paul Reyes, 29, scored for Tom Brandt, 34. Brandt wept. [The teenager] said {it was luck}.")
                        .speakers())
                .containsExactly("DESCRIPTION_WITHOUT_NAME");
    }

    @Test
    void knowsTradesByTheirEndings() {
        assertThat(Article.of("Paul Reyes, 74, a watchmaker in Lisk, met Ana Petrova. Petrova left. "
                                + "[The watchmaker] said {it was late}.")
                        .speakers())
                .containsExactly("Paul Reyes");
        assertThat(new Nouns().person("checklist")).isNull();
        assertThat(new Nouns().person("carmaker")).isNull();
    }

    @Test
    void takesTwoSubjectsOfAParagraphForThey() {
        assertThat(Article.of(
                                "Ana Petrova had been there. Paul Reyes, who sold his flat, had not. [They] said {it was cold}.")
                        .speakers()
                        .get(0)
                        .split(" & ", -1))
                .containsExactlyInAnyOrder("Ana Petrova", "Paul Reyes");
        assertThat(Article.of("Ana Petrova had been there. [They] said {it was cold}.")
                        .speakers())
                .containsExactly("PRONOUN_WITHOUT_ANTECEDENT");
    }

    @Test
    void takesAFamilyForItsSiblings() {
        assertThat(Article.of(
                                "Ana Petrova, Paul Petrova and Helen Petrova won. [The three siblings] said {they were glad}.")
                        .speakers()
                        .get(0)
                        .split(" & ", -1))
                .containsExactlyInAnyOrder("Ana Petrova", "Paul Petrova", "Helen Petrova");
        assertThat(Article.of(
                                "Ana Petrova, Paul Petrova and Helen Petrova won. [The two siblings] said {they were glad}.")
                        .speakers())
                .containsExactly("ANONYMOUS_SOURCE");
    }
}
