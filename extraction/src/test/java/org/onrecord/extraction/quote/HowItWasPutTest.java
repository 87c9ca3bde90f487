package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HowItWasPutTest {

    @Test
    void theWordsComeFirstAndThenWhoPutThemSo() {
        assertThat(Quotes.of("“Absolutely wild,” is how the harbour master describes it."))
                .isEqualTo("DIRECT [the harbour master] describes [“Absolutely wild,”]");
        assertThat(Quotes.of("“It’s complicated” was all that the minister would say about the budget."))
                .isEqualTo("DIRECT [the minister] say [“It’s complicated”]");
    }

    @Test
    void aNameThatIsAllThatSomebodyOwnsIsNoQuote() {
        assertThat(Quotes.of("“Northern Star” is all that remains of the fleet."))
                .isEmpty();
        assertThat(Quotes.of("“Winter at Sea” is what the cinema shows on Friday."))
                .isEmpty();
    }
}
