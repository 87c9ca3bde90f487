package org.onrecord.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTableTest {

    private static final QuoteLine SHORT = new QuoteLine("direct", "Wes Oduya", "It was talking.", "Quarry");
    private static final QuoteLine LONG = new QuoteLine(
            "indirect",
            "The Friends of the Libraries of Ottery and Marram",
            "the wall would raise the water\nat the head of the bay by less than two centimetres, " + "x".repeat(200),
            "Tidal lagoon at Skerrow wins approval after nine years");

    @ParameterizedTest
    @ValueSource(ints = {0, 72, 80, 120, 200})
    void noLineIsWiderThanTheConsoleOrTheLeastThatIsReadable(int width) {
        assertThat(new QuoteTable(width).render(List.of(SHORT, LONG)).lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                        .isLessThanOrEqualTo(Math.max(width, QuoteTable.LEAST_WIDTH)));
    }

    @Test
    void showsWhatFitsWholeAndMarksWhatIsCut() {
        List<String> lines =
                new QuoteTable(120).render(List.of(SHORT, LONG)).lines().toList();

        assertThat(lines.get(1)).matches("direct +Wes Oduya +It was talking\\. +Quarry");
        assertThat(lines.get(2))
                .startsWith("indirect  The Friends of the Libr…  the wall would raise the water at the")
                .endsWith("Tidal lagoon at Ske…");
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(QuoteTable.cell("𝒜𝒜𝒜𝒜", 3)).isEqualTo("𝒜𝒜…");
    }
}
