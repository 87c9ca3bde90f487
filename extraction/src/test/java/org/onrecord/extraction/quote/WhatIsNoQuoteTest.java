package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIsNoQuoteTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Her novel “The Quiet Harbour” won the prize in 2014.",
                "The film “Winter at Sea” opens on Friday, and “Last Train Home” a week later.",
                "The song “Carry Me Home” was played as the coffin was lowered.",
                "The essay, titled “Why the Bridges Fell”, appeared in June.",
                "Parliament voted on the “Clean Rivers Act” in May."
            })
    void titlesOfWorks(String sentence) {
        assertThat(Quotes.of(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pete “Anchor” Malone scored twice.", "Police named the operation “Silent Tide”."})
    void nicknamesAndCodeNames(String sentence) {
        assertThat(Quotes.of(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The so-called “friendship bridge” has never opened.",
                "The team’s “golden generation” has won nothing.",
                "The \"smart\" meters were installed in 2012.",
                "Some \"experts\" have never set foot in the valley.",
                "The word “hygge” has no exact match in English."
            })
    void scareQuotesAndWordsAsWords(String sentence) {
        assertThat(Quotes.of(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A sign at the gate reads “No entry”.",
                "The hand-painted sign over the door says “Open all day, bring a friend”.",
                "The ministry’s slogan, “Forward together”, hangs in every school.",
                "A plaque on the wall reads: “He trusted his work and he never asked for more.”"
            })
    void signsAndSlogans(String sentence) {
        assertThat(Quotes.of(sentence)).isEmpty();
    }

    @Test
    void aPersonWithASignStillSpeaks() {
        assertThat(Quotes.of("A woman with a banner said: “We have waited long enough for this bridge.”"))
                .startsWith("DIRECT [A woman with a banner] said");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shares in the company fell 4 percent on Tuesday.",
                "The council approved the budget by nine votes to four.",
                "He spoke to the nation on Sunday and left for Geneva.",
                "The court heard the case on Monday and will rule in June.",
                "The announcement was followed by a long silence."
            })
    void whatTheReporterStates(String sentence) {
        assertThat(Quotes.of(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leave a comment",
                "Photo: Marta Okafor/Harbour Press",
                "Reporting by Ana Silva; Editing by Jon Vik",
                "Sign up for our newsletter"
            })
    void furniture(String line) {
        assertThat(Quotes.of(line)).isEmpty();
    }
}
