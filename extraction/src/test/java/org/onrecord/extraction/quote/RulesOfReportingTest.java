package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Phrases of reporting that rules read, each beside one that must not be read so. */
class RulesOfReportingTest {

    @Test
    void inTheWordsOfSomebodyIsACue() {
        assertThat(Quotes.of("In the words of one diplomat, “they could not agree on which way it flows.”"))
                .isEqualTo("DIRECT [one diplomat] In the words of [“they could not agree on which way it flows.”]");
        assertThat(Quotes.of("The town was “a ruin with a post office”, in the words of its mayor."))
                .isEqualTo("DIRECT [its mayor] in the words of [“a ruin with a post office”]");
    }

    @Test
    void theWordsOfASongAreNone() {
        assertThat(Quotes.of("They lost themselves in the words of the song.")).doesNotContain("in the words of");
    }

    @Test
    void whoWasQuotedSpoke() {
        assertThat(Quotes.of("“The bridge will open in the spring,” the minister was quoted as saying by the agency."))
                .startsWith("DIRECT [the minister] ")
                .endsWith("[“The bridge will open in the spring,”]");
    }

    @Test
    void whoQuotesIsNotReplaced() {
        assertThat(Quotes.of("The agency quoted a minister as saying that the bridge would open in the spring."))
                .contains("that the bridge would open in the spring");
    }

    @Test
    void theNameBehindARoleBelongsToTheSource() {
        assertThat(Quotes.of("According to the architect, Paula Stöhr, the new roof will last two hundred years."))
                .isEqualTo("INDIRECT [the architect, Paula Stöhr] According to"
                        + " [the new roof will last two hundred years]");
    }

    @Test
    void aNameThatOpensTheContentStaysThere() {
        assertThat(Quotes.of("According to the police, Paula Stöhr left the building at noon."))
                .isEqualTo("INDIRECT [the police] According to [Paula Stöhr left the building at noon]");
    }

    @Test
    void whatACourtHearsIsTheWholeClause() {
        assertThat(Quotes.of("A swimmer drowned in a lock that emptied “far too fast”, an inquest heard on Monday."))
                .isEqualTo("MIXED  heard [A swimmer drowned in a lock that emptied “far too fast”]");
    }

    @Test
    void whoHearsMusicHearsNoQuote() {
        assertThat(Quotes.of("When the windows were open, the court heard the band."))
                .isEmpty();
    }

    @Test
    void aClauseGoesOnBehindItsCue() {
        assertThat(Quotes.of("That decision, a former manager testified, saved the company 11,000 euros."))
                .isEqualTo("INDIRECT [a former manager] testified [That decision][saved the company 11,000 euros]");
    }

    @Test
    void anotherClauseBehindACueIsNotItsContent() {
        assertThat(Quotes.of("The pier was sound, Okafor said, looking at the crane."))
                .isEqualTo("INDIRECT [Okafor] said [The pier was sound]");
    }

    @Test
    void aDayIsNoSource() {
        assertThat(Quotes.of("Voltari AG (SIX: VOLT), a maker of batteries, today announced the opening of a factory."))
                .startsWith("INDIRECT [Voltari AG")
                .doesNotContain("[today]");
        assertThat(Quotes.of("On Thursday Nimbus, a cloud provider, said that the outage had ended."))
                .startsWith("INDIRECT [Nimbus, a cloud provider] said");
    }

    @Test
    void aDayBehindTheCueIsNoContent() {
        assertThat(Quotes.of("The pier has been closed to all ships, the provincial governor said yesterday."))
                .contains("[The pier has been closed to all ships]")
                .doesNotContain("[yesterday]");
    }

    @Test
    void aDayThatIsSaidStaysInTheContent() {
        assertThat(Quotes.of("Okafor said that the ferry would sail on Friday."))
                .isEqualTo("INDIRECT [Okafor] said [that the ferry would sail on Friday]");
    }

    @Test
    void aNameThatIsADayIsASource() {
        assertThat(Quotes.of("Sunday Oliseh said that the team had trained well."))
                .isEqualTo("INDIRECT [Sunday Oliseh] said [that the team had trained well]");
    }
}
