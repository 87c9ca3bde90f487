package org.onrecord.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakersOfQuotesThatStandAloneTest {

    @Test
    void givesAnAnswerToWhomeverTheInterviewIsWith() {
        assertThat(Article.of(String.join(
                                "\n\n",
                                "Five questions for Ana Petrova",
                                "She swam for nine hours.",
                                "Were you cold?",
                                "[]{\u201cNot for a minute. I sang the whole way.\u201d}",
                                "What is next?",
                                "[]{\u201cA warm bath and a long sleep.\u201d}"))
                        .speakers())
                .containsExactly("Ana Petrova", "Ana Petrova");
    }

    @Test
    void givesAQuoteToWhomTheParagraphBeforeItTellsOf() {
        assertThat(Article.of(
                                "Ana Petrova met Paul Reyes in Lisk.\n\nThen Petrova took the floor and returned to her theme.\n\n"
                                        + "[]{\u201cWe shall not sell the bridge to anybody.\u201d}")
                        .speakers())
                .containsExactly("Ana Petrova");
        assertThat(Article.of("Ana Petrova met Paul Reyes in Lisk.\n\nA banner hung over the door of the hall.\n\n"
                                + "[]{\u201cWe shall not sell the bridge to anybody.\u201d}")
                        .speakers())
                .containsExactly("NO_CUE");
    }

    @Test
    void givesAQuoteInAHeadlineToWhoeverSaysItBelow() {
        assertThat(Article.of("[]{\u2018Nobody asked the river\u2019}\n\nAna Petrova spoke in Lisk on Monday.\n\n"
                                + "[Petrova] said: {\u201cNobody asked the river, and it is a pity.\u201d}")
                        .speakers())
                .containsExactly("Ana Petrova", "Ana Petrova");
        assertThat(Article.of("[]{\u2018Nobody asked the river\u2019}\n\nAna Petrova spoke in Lisk on Monday.\n\n"
                                + "[Petrova] said: {\u201cNobody asked me, and it is a pity.\u201d}")
                        .speakers()
                        .get(0))
                .isEqualTo("NO_CUE");
    }

    @Test
    void countsNoSentencesWithinAQuoteOnTheWayBackToWhomAPronounMeans() {
        assertThat(Article.of(
                                "The captain Tom Brandt said nothing. [Brandt] wrote {a book}. Paul Reyes posted an apology. "
                                        + "\u201cI am sorry. I was tired. It was late. It was dark,\u201d [he] wrote {that}.")
                        .speakers())
                .containsExactly("Tom Brandt", "Paul Reyes");
    }

    @Test
    void followsADescriptionInRunningTextToTheNextPronoun() {
        assertThat(Article.of(
                                "Commander Paul Reyes and the baker Tom Brandt met. [Brandt] said {it was warm}. "
                                        + "Ana Petrova and the commander grew up in one street.\n\n[He] said {it was a short one}.")
                        .speakers())
                .containsExactly("Tom Brandt", "Paul Reyes");
    }
}
