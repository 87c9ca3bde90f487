package org.onrecord.store.pages.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.events.article.Block;

class WhereWordsAreMarkedTest {

    private static final String TEXT = "Ferry to run\n\n“We sail,” Ana Reyes said, “on Monday.”\n";

    @Test
    void anInterruptedQuoteIsMarkedInBothItsParts() {
        assertThat(marked(TEXT, part("We sail", Role.CONTENT), part("on Monday", Role.CONTENT)))
                .isEqualTo("Ferry to run|“{We sail CONTENT},” Ana Reyes said, “{on Monday CONTENT}.”");
    }

    @Test
    void wordsThatPlayTwoRolesAreMarkedAsBoth() {
        assertThat(marked(TEXT, part("“We sail,” Ana", Role.OTHER), part("Ana Reyes", Role.SPEAKER)))
                .isEqualTo("Ferry to run|{“We sail,”  OTHER}{Ana SPEAKER+OTHER}{ Reyes SPEAKER} said, “on Monday.”");
    }

    @Test
    void aPartThatRunsOverALineEndIsMarkedInBothLines() {
        assertThat(marked(TEXT, part("run\n\n“We", Role.CONTENT)))
                .isEqualTo("Ferry to {run CONTENT}|{“We CONTENT} sail,” Ana Reyes said, “on Monday.”");
    }

    @Test
    void ofTwoQuotesThatOverlapTheShorterIsLinked() {
        List<Line> lines = MarkedText.lines(
                "one two three",
                List.of(),
                List.of(new Part(0, 13, Role.OTHER, "long"), new Part(4, 7, Role.OTHER, "short")));

        assertThat(lines.get(0).pieces()).extracting(Piece::quoteId).containsExactly("long", "short", "long");
    }

    @Test
    void whatIsInNoBlockIsShownAllTheSame() {
        List<Line> lines = MarkedText.lines(TEXT, List.of(new Block("headline", 0, 12)), List.of());

        assertThat(lines).extracting(Line::kind).containsExactly("headline", "paragraph");
        assertThat(lines.get(1).text()).contains("Ana Reyes");
    }

    @Test
    void aDatelineStandsInTheLineOfItsParagraph() {
        List<Line> lines = MarkedText.lines(
                "KORVA – It rains.\nIt pours.",
                List.of(new Block("dateline", 0, 7), new Block("paragraph", 8, 17), new Block("paragraph", 18, 27)),
                List.of());

        assertThat(lines).extracting(Line::text).containsExactly("KORVA – It rains.", "It pours.");
    }

    @Test
    void offsetsThatAreNotInTheTextOrCutACharacterDoNoHarm() {
        List<Line> lines = MarkedText.lines(
                "a 🚢 b",
                List.of(new Block("loud\" onclick=\"", 0, 900), new Block("paragraph", 2, 3)),
                List.of(
                        new Part(-3, 1, Role.CONTENT, ""),
                        new Part(3, 99, Role.CUE, "cue"),
                        new Part(7, 2, Role.CUE, "")));

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).kind()).isEqualTo("paragraph");
        assertThat(lines.get(0).text()).isEqualTo("a 🚢 b");
        assertThat(lines.get(0).pieces()).extracting(Piece::text).containsExactly("a", " 🚢", " b");
    }

    private static Part part(String words, Role role) {
        int at = TEXT.indexOf(words);
        return new Part(at, at + words.length(), role, "");
    }

    private static String marked(String text, Part... parts) {
        return MarkedText.lines(
                        text,
                        List.of(new Block("headline", 0, 12), new Block("paragraph", 14, text.length() - 1)),
                        List.of(parts))
                .stream()
                .map(line -> line.pieces().stream()
                        .map(WhereWordsAreMarkedTest::marked)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
    }

    private static String marked(Piece piece) {
        return piece.isPlain()
                ? piece.text()
                : "{" + piece.text() + " "
                        + piece.roles().stream().map(Role::name).collect(Collectors.joining("+")) + "}";
    }
}
