package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which news says who said what. */
class EveryFormOfNewsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"'|'", "``|''", "‹|›", "„|”", "»|«", "「|」", "« | »"},
            ignoreLeadingAndTrailingWhitespace = false)
    void marksOfOtherLanguages(String opening, String closing) {
        String content = opening + "The pier is sound and the crews are ready" + closing;
        assertThat(Quotes.of(content + ", Marta Okafor said on Tuesday."))
                .startsWith("DIRECT [Marta Okafor] said")
                .endsWith("[" + content.strip() + "]");
    }

    @Test
    void britishMarksWithApostrophesInside() {
        assertThat(Quotes.of("'The pier is sound,' said Marta Okafor. 'We don't need another inquiry.'"))
                .isEqualTo("DIRECT [Marta Okafor] said ['The pier is sound,']['We don't need another inquiry.']");
    }

    @Test
    void aQuoteWithinAQuoteStaysInside() {
        assertThat(Quotes.of("‘He told me, “Leave the boats alone,” and I did,’ Okafor said."))
                .isEqualTo("DIRECT [Okafor] said [‘He told me, “Leave the boats alone,” and I did,’]");
        assertThat(Quotes.of("“We told them, ‘The water is rising,’” said Dvorak."))
                .isEqualTo("DIRECT [Dvorak] said [“We told them, ‘The water is rising,’”]");
    }

    @Test
    void anInterruptedSentence() {
        assertThat(Quotes.of("“The problem,” said the harbour master, who has run the port for a decade, “was always"
                        + " money, never the pier.”"))
                .isEqualTo("DIRECT [the harbour master, who has run the port for a decade] said"
                        + " [“The problem,”][“was always money, never the pier.”]");
    }

    @Test
    void aColonBeforeTheQuote() {
        assertThat(Quotes.of("Okafor said: “The pier is sound and the crews are ready.”"))
                .isEqualTo("DIRECT [Okafor] said [“The pier is sound and the crews are ready.”]");
        assertThat(Quotes.of("Okafor: “The pier is sound and the crews are ready.”"))
                .startsWith("DIRECT [Okafor] :");
    }

    @Test
    void accordingToAtTheStartOfTheSentence() {
        assertThat(Quotes.of("According to the harbour office, the ferry will sail again within a week."))
                .isEqualTo("INDIRECT [the harbour office] According to [the ferry will sail again within a week]");
    }

    @Test
    void anApposition() {
        assertThat(Quotes.of("Hugh Hill, a doctor, said the island needed a second ambulance."))
                .isEqualTo("INDIRECT [Hugh Hill, a doctor] said [the island needed a second ambulance]");
    }

    @Test
    void anAsideBetweenSpeakerAndCue() {
        assertThat(Quotes.of("Sir Vince Lomax, who replaced Tim Garron as leader in July, said the party would vote"
                        + " against the bill."))
                .isEqualTo("INDIRECT [Sir Vince Lomax, who replaced Tim Garron as leader in July] said"
                        + " [the party would vote against the bill]");
        assertThat(Quotes.of("“The pier is sound,” one engineer, who asked not to be named because the report is"
                        + " confidential, said."))
                .contains("said [“The pier is sound,”]");
    }

    @Test
    void aSecondVerbOfTheSameSpeaker() {
        assertThat(Quotes.of("Okafor thanked the crowd and said the work had only begun."))
                .endsWith("INDIRECT [Okafor] said [the work had only begun]");
        assertThat(Quotes.of("“We can sail tomorrow,” Okafor said, and added: “The crews are ready.”"))
                .isEqualTo("DIRECT [Okafor] said [“We can sail tomorrow,”]\n"
                        + "DIRECT [Okafor] added [“The crews are ready.”]");
    }

    @Test
    void somebodyIsQuotedBySomebodyElse() {
        assertThat(Quotes.of("The minister was quoted as saying that the bridge would open in spring."))
                .isEqualTo("INDIRECT [The minister] was quoted as saying [that the bridge would open in spring]");
    }

    @Test
    void writtenAndPostedStatements() {
        assertThat(Quotes.of("In a statement, the company said: “We have no choice but to close the yard.”"))
                .isEqualTo("DIRECT [the company] said [“We have no choice but to close the yard.”]");
        assertThat(Quotes.of("The prime minister, Ana Silva, tweeted: “The bridge is open. Thank you all.”"))
                .isEqualTo("DIRECT [The prime minister, Ana Silva] tweeted [“The bridge is open. Thank you all.”]");
        assertThat(Quotes.of("“I have never,” Okafor wrote in a letter to the council, “seen a pier so badly built.”"))
                .startsWith("DIRECT [Okafor] wrote")
                .endsWith("[“I have never,”][“seen a pier so badly built.”]");
    }

    @Test
    void aPressReleaseSignedAfterAComma() {
        assertThat(Quotes.of(
                        "“This programme will give every village a working pump,” – Commissioner Lena Dvorak, Water"))
                .isEqualTo("DIRECT [Commissioner Lena Dvorak] – [“This programme will give every village a working"
                        + " pump,”]");
    }

    @Test
    void theNextSentenceGoesOnWithoutACue() {
        assertThat(Quotes.of("“We can sail tomorrow,” Okafor said. “The crews are rested and the pier is sound.”"))
                .isEqualTo("DIRECT [Okafor] said [“We can sail tomorrow,”][“The crews are rested and the pier is"
                        + " sound.”]");
    }

    @Test
    void somebodyElseInTheSameParagraphMaySpeakNext() {
        assertThat(Quotes.of("“We can sail tomorrow,” Okafor said. Jon Vik shook his head. “Not in this wind, and not"
                        + " with this crew.”"))
                .contains("[Okafor] said [“We can sail tomorrow,”]")
                .doesNotContain("[Okafor] said [“We can sail tomorrow,”][“Not in this wind");
    }

    @Test
    void aVerbThatIsNoVerbOfSaying() {
        assertThat(Quotes.of("“Nonsense,” laughed the coach when asked if she would retire."))
                .startsWith("DIRECT [the coach] laughed [“Nonsense,”]");
    }

    @Test
    void aCueForEachOfTwoQuotes() {
        assertThat(Quotes.of("Commissioner Lena Dvorak said: “Every village gets a pump.” She added: “No one will be"
                        + " left out.”"))
                .isEqualTo("DIRECT [Commissioner Lena Dvorak] said [“Every village gets a pump.”]\n"
                        + "DIRECT [She] added [“No one will be left out.”]");
    }
}
