package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoSaidWhatTest {

    @Test
    void findsADirectQuoteBeforeItsSpeaker() {
        assertThat(Quotes.of("“The pier is sound and the crews are ready,” Marta Okafor said."))
                .isEqualTo("DIRECT [Marta Okafor] said [“The pier is sound and the crews are ready,”]");
    }

    @Test
    void findsAnInvertedCue() {
        assertThat(Quotes.of("“The pier is sound and the crews are ready,” said Marta Okafor, the harbour master."))
                .startsWith("DIRECT [Marta Okafor, the harbour master")
                .endsWith("said [“The pier is sound and the crews are ready,”]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"“|”", "\"|\"", "‘|’", "«|»", "„|“"})
    void findsTheSameQuoteInMarksOfEveryStyle(String opening, String closing) {
        String content = opening + "The pier is sound and the crews are ready," + closing;
        assertThat(Quotes.of(content + " Marta Okafor said on Tuesday."))
                .startsWith("DIRECT [Marta Okafor] said")
                .endsWith("[" + content + "]");
    }

    @Test
    void findsAnIndirectQuoteWithItsThat() {
        assertThat(Quotes.of("The harbour master said that the ferry would sail again within a week."))
                .isEqualTo("INDIRECT [The harbour master] said [that the ferry would sail again within a week]");
    }

    @Test
    void findsAMixedQuote() {
        assertThat(Quotes.of("Okafor said the old timetable was “a relic of another century”."))
                .isEqualTo("MIXED [Okafor] said [the old timetable was “a relic of another century”]");
    }

    @Test
    void joinsAQuoteThatItsCueInterrupts() {
        assertThat(Quotes.of("“We waited for two winters,” Okafor said. “We can wait for one more week.”"))
                .isEqualTo(
                        "DIRECT [Okafor] said" + " [“We waited for two winters,”][“We can wait for one more week.”]");
    }

    @Test
    void findsWhatIsAccordingToSomebody() {
        assertThat(Quotes.of("The ferry will sail again within a week, according to the harbour office."))
                .isEqualTo("INDIRECT [the harbour office] according to [The ferry will sail again within a week]");
    }

    @Test
    void keepsTwoSpeakersOfOneQuoteApart() {
        assertThat(Quotes.of("President Ana Silva of Brazil and her guest Jon Vik said that the ferry would sail."))
                .isEqualTo("INDIRECT [President Ana Silva of Brazil][her guest Jon Vik] said"
                        + " [that the ferry would sail]");
    }

    @Test
    void followsAQuoteOverParagraphs() {
        assertThat(Quotes.of("“We waited for two winters,” Okafor said. “The pier was never the problem.\n\n"
                        + "“The problem was money, and now there is some.”"))
                .isEqualTo("DIRECT [Okafor] said [“We waited for two winters,”][“The pier was never the problem.]"
                        + "[“The problem was money, and now there is some.”]");
    }

    @Test
    void takesASignatureForTheSource() {
        assertThat(Quotes.of("“This bridge has carried four generations of us to school.” – Commissioner Ines Duarte"))
                .isEqualTo("DIRECT [Commissioner Ines Duarte] –"
                        + " [“This bridge has carried four generations of us to school.”]");
    }

    @Test
    void keepsAQuotedSentenceWithoutSpeaker() {
        assertThat(Quotes.of("The walls of the ticket office told another story.\n\n"
                        + "“Nobody here has been paid since the storm took the pier.”"))
                .isEqualTo("DIRECT  - [“Nobody here has been paid since the storm took the pier.”]");
    }

    @Test
    void findsNothingWhereNobodySpeaks() {
        assertThat(Quotes.of("The ferry carried nine hundred passengers a day before the storm."))
                .isEmpty();
    }

    @Test
    void leavesTitlesAndNicknamesAlone() {
        assertThat(Quotes.of("The crew of the “Northern Star” watched “The Long Crossing” on the car deck, and Pete"
                        + " “Anchor” Malone fell asleep."))
                .isEmpty();
    }
}
