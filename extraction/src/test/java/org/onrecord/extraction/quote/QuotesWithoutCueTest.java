package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Quoted words that have no cue of their own, but belong to what stands before them. */
class QuotesWithoutCueTest {

    @Test
    void aParagraphOfQuotedWordsGoesOnWithTheQuoteBefore() {
        assertThat(Quotes.of("“We are sorry,” Ms Marchetti said on Thursday.\n\n"
                        + "“I have asked the department to ring every household.”"))
                .isEqualTo("DIRECT [Ms Marchetti] said [“We are sorry,”]"
                        + "[“I have asked the department to ring every household.”]");
    }

    @Test
    void somebodyWhoIsNamedInBetweenMaySpeak() {
        assertThat(Quotes.of("“We are sorry,” Ms Marchetti said. Craig Dunphy was not impressed.\n\n"
                        + "“She knew about it in March and she kept quiet.”"))
                .contains("[Ms Marchetti] said [“We are sorry,”]")
                .doesNotContain("[“We are sorry,”][“She knew");
    }

    @Test
    void aParagraphOfQuotedWordsHasTheSpeakerOfTheParagraphBefore() {
        assertThat(Quotes.of("Ms Marchetti said that she had not been told until June.\n\n"
                        + "“No minister was told, and no minister was asked.”"))
                .endsWith("DIRECT [Ms Marchetti] - [“No minister was told, and no minister was asked.”]");
    }

    @Test
    void aHeadingInMarksIsNoQuote() {
        assertThat(Quotes.of("“We are sorry,” Ms Marchetti said on Thursday.\n\n‘Coal Is Not the Villain Here.’"))
                .isEqualTo("DIRECT [Ms Marchetti] said [“We are sorry,”]");
    }

    @Test
    void theRestOfASentenceBehindAnAside() {
        assertThat(Quotes.of("“Sailing,” she said, and looked up, “is for fools.”"))
                .isEqualTo("DIRECT [she] said [“Sailing,”][“is for fools.”]");
    }

    @Test
    void aVerbRightBehindTheWordsIsTheirCue() {
        assertThat(Quotes.of("“You coming?” she said, but nobody answered and Kevin was drifting off again."))
                .isEqualTo("DIRECT [she] said [“You coming?”]");
    }

    @Test
    void whoHearsItDidNotSayIt() {
        assertThat(Quotes.of("Harbour treasurer ‘treated charity as his wallet’, jury told"))
                .isEqualTo("MIXED  told [Harbour treasurer ‘treated charity as his wallet’]");
    }
}
