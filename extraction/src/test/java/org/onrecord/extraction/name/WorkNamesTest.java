package org.onrecord.extraction.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extraction.name.Names.names;

import org.junit.jupiter.api.Test;

class WorkNamesTest {

    @Test
    void findsTheTitleOfANovel() {
        assertThat(names("The jury praised her novel The Hollow Orchard for its humour."))
                .contains("WORK The Hollow Orchard");
    }

    @Test
    void findsTheTitleOfAFilmInQuotationMarks() {
        assertThat(names("Critics walked out of the film \"A Winter of Glass\" on Friday."))
                .contains("WORK A Winter of Glass");
    }

    @Test
    void takesAPersonInQuotationMarksForATitle() {
        assertThat(names("She sang the part twice in the opera “Maria Lindqvist” last year."))
                .contains("WORK Maria Lindqvist");
    }

    @Test
    void leavesTheCommaInsideTheMarksOut() {
        assertThat(names("His first album, \"Low Water,\" and the song \"Copper Sky,\" sold badly."))
                .contains("WORK Copper Sky");
    }

    @Test
    void doesNotTakeTheAuthorForTheTitle() {
        assertThat(names("In his book Anders Holm says the river was never clean."))
                .contains("PERSON Anders Holm");
    }

    @Test
    void doesNotTakeADayForATitle() {
        assertThat(names("Thousands saw the film Monday at the harbour.")).noneMatch(name -> name.startsWith("WORK"));
    }

    @Test
    void doesNotTakeAnOpponentForATitle() {
        assertThat(names("On Sunday they play Everton at home.")).noneMatch(name -> name.startsWith("WORK"));
    }

    @Test
    void doesNotTakeWhatIsSaidOfABookForItsTitle() {
        assertThat(names("He called the book \"A waste of everybody's time\" and left."))
                .noneMatch(name -> name.startsWith("WORK"));
    }
}
