package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.extraction.name.NameTagger;
import org.onrecord.extraction.text.Document;
import org.onrecord.extraction.text.DocumentReader;

class PrintedConversationsTest {

    @Test
    void everyTurnIsAQuoteOfWhoseNameStandsBeforeIt() {
        assertThat(Quotes.of("""
                        MODERATOR: When will the bridge open?

                        SILVA: We will open it in spring, if the weather holds.

                        That is a promise.

                        MODERATOR: Thank you, Prime Minister.""")).isEqualTo("""
                        INDIRECT  : [When will the bridge open?]
                        INDIRECT [SILVA] : [We will open it in spring, if the weather holds][That is a promise]
                        INDIRECT  : [Thank you, Prime Minister]""");
    }

    @Test
    void questionsAndAnswersNameNobody() {
        assertThat(Quotes.of("""
                        Q: When will the bridge open?

                        A: In spring, if the weather holds.

                        Q: And who will pay?

                        A: Nobody who crosses it.""")).isEqualTo("""
                        INDIRECT  : [When will the bridge open?]
                        INDIRECT  : [In spring, if the weather holds]
                        INDIRECT  : [And who will pay?]
                        INDIRECT  : [Nobody who crosses it]""");
    }

    @Test
    void questionsAndAnswersWithAStopForAColon() {
        assertThat(Quotes.of("""
                        Q. When will the bridge open?

                        A. In spring, if the weather holds.

                        Q. And who will pay?

                        A. Nobody who crosses it.""")).isEqualTo("""
                        INDIRECT  - [When will the bridge open?]
                        INDIRECT  - [In spring, if the weather holds]
                        INDIRECT  - [And who will pay?]
                        INDIRECT  - [Nobody who crosses it]""");
    }

    @Test
    void aSentenceThatOpensWithAnInitialIsNoConversation() {
        assertThat(Quotes.of("A. Okafor won the first race.\n\nThe second race was cancelled."))
                .isEmpty();
    }

    @Test
    void whoAsksMayHaveALabelThatNamesNobody() {
        assertThat(Quotes.of("""
                        Hearth: When will the bridge open?

                        Ana Silva: In spring, if the weather holds.

                        Hearth: And who will pay?

                        Ana Silva: Nobody who crosses it.""")).isEqualTo("""
                        INDIRECT [Hearth] : [When will the bridge open?]
                        INDIRECT [Ana Silva] : [In spring, if the weather holds]
                        INDIRECT [Hearth] : [And who will pay?]
                        INDIRECT [Ana Silva] : [Nobody who crosses it]""");
    }

    @Test
    void aLabelThatNamesNobodyIsNoTurnByItself() {
        assertThat(Quotes.of("""
                        Ana Silva: In spring, if the weather holds.

                        Weather: Mostly dry with a light wind.

                        Ana Silva: Nobody who crosses it will pay.

                        Ana Silva: Good evening.""")).doesNotContain("Mostly dry");
    }

    @Test
    void aListOfFactsIsNoConversation() {
        assertThat(Quotes.of("""
                        Date: Monday, 3 June.

                        Place: Town Hall.

                        Date: Tuesday, 4 June.

                        Place: Harbour Office.""")).isEmpty();
    }

    @Test
    void labelsThatNeverComeBackAreAList() {
        Document document = DocumentReader.create().read("""
                Ana Silva: Minister of Transport since 2019.

                Jon Vik: Minister of Health since 2021.

                Lena Dvorak: Minister of Water since 2022.""");
        Units units = Units.of(document, NameTagger.load().tag(document));
        assertThat(new Transcripts(units, new Claims(units)).read()).isEmpty();
    }
}
