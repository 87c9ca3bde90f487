package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HowItWasSaidTest {

    @Test
    void knowsWhomItWasSaidTo() {
        String text = "Okafor told reporters that the ferry would sail again within a week.";
        Circumstances circumstances = Quotes.first(text).circumstances();
        assertThat(Quotes.words(circumstances.addressee(), text)).isEqualTo("reporters");
        assertThat(circumstances.stance()).isEqualTo("said");
    }

    @Test
    void knowsTheMediumAndTheDay() {
        String text = "“The pier is sound and the crews are ready,” Okafor said in a statement on Tuesday.";
        Circumstances circumstances = Quotes.first(text).circumstances();
        assertThat(circumstances.medium()).isEqualTo("statement");
        assertThat(Quotes.words(circumstances.date(), text)).isEqualTo("Tuesday");
    }

    @Test
    void knowsThePlace() {
        String text = "“The pier is sound and the crews are ready,” Okafor said in Nairobi.";
        assertThat(Quotes.words(Quotes.first(text).circumstances().place(), text))
                .isEqualTo("Nairobi");
    }

    @Test
    void knowsAWarningFromAClaim() {
        assertThat(Quotes.first("Okafor warned that the pier would not last another winter.")
                        .circumstances()
                        .stance())
                .isEqualTo("warned");
        assertThat(Quotes.first("Okafor claimed that the pier would last another winter.")
                        .circumstances()
                        .stance())
                .isEqualTo("claimed");
    }

    @Test
    void saysNothingOfWhatTheTextDoesNotSay() {
        Circumstances circumstances = Quotes.first("“The pier is sound and the crews are ready,” Okafor said.")
                .circumstances();
        assertThat(circumstances).isEqualTo(new Circumstances("said", null, null, null, null));
    }
}
