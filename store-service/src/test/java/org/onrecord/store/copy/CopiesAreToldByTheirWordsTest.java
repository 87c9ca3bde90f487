package org.onrecord.store.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopiesAreToldByTheirWordsTest {

    private static final String ARTICLE = words(1, 400);

    @Test
    void aTextIsTheSameHoweverItIsSetOut() {
        assertThat(rule(ARTICLE, ARTICLE.toUpperCase(Locale.ROOT).replace(" ", ",\n")))
                .contains(CopyRule.SAME_TEXT);
    }

    @Test
    void anEditedTextIsNear() {
        String edited = "By our staff. " + ARTICLE.substring(ARTICLE.length() / 6) + " Read more about it tomorrow.";

        assertThat(rule(ARTICLE, edited)).contains(CopyRule.NEAR_TEXT);
    }

    @Test
    void aTextThatLostItsEndIsCut() {
        assertThat(rule(ARTICLE, ARTICLE.substring(0, ARTICLE.length() * 2 / 5)))
                .contains(CopyRule.CUT_TEXT);
    }

    @Test
    void backgroundAtTheEndMakesNoCopy() {
        String followUp = words(2, 200) + " " + ARTICLE;

        assertThat(rule(ARTICLE.substring(0, ARTICLE.length() * 2 / 5), followUp))
                .isEmpty();
    }

    @Test
    void aTextThatSharesAFewQuotesIsNone() {
        String other = words(2, 200) + " " + ARTICLE.substring(0, ARTICLE.length() / 5) + " " + words(3, 200);

        assertThat(rule(ARTICLE, other)).isEmpty();
    }

    /** "Rovers beat Athletic 2-1 …": every week the same words, and another match. */
    @Test
    void theSameWordsAboutSomethingElseAreNone() {
        String template =
                "The home side of %1$s beat %2$s by %3$d points on a cold afternoon, and a crowd of %4$d saw the"
                        + " captain, %5$s, score %3$d of them before the break. Later on the visitors from %2$s lost their way,"
                        + " and %5$s, who came from %6$s for %4$d crowns, was carried off the field on the shoulders of the crowd.";
        String one = template.formatted("Lindmar", "Velden", 41, 9_302, "Okafor", "Tarn");
        String other = template.formatted("Brask", "Holme", 27, 3_188, "Solberg", "Nydal");

        assertThat(rule(one, other)).isEmpty();
        assertThat(rule(one, one.replace("cold afternoon", "chilly afternoon"))).contains(CopyRule.NEAR_TEXT);
    }

    @Test
    void aSharedAgencyIsEvidence() {
        // A little more than half of the shorter one, and its beginning, stands in the longer one.
        String one = ARTICLE.substring(0, ARTICLE.length() / 2) + " " + words(7, 120);
        String other = ARTICLE.substring(0, ARTICLE.length() / 2) + " " + words(8, 120);

        assertThat(rule(one, Set.of("AP"), other, Set.of("Reuters"))).isEmpty();
        assertThat(rule(one, Set.of("AP"), other, Set.of("AP", "AFP"))).contains(CopyRule.WIRE_CREDIT);
    }

    @Test
    void aShortTextIsACopyOfNothing() {
        assertThat(CopyText.of("The bridge is open.", Set.of())).isEmpty();
    }

    @Test
    void theEstimateIsNearTheShareOfCommonRuns() {
        // 300 of 500 runs, and a few at the seam; five standard errors on either side.
        String one = words(4, 300) + " " + words(5, 100);
        String other = words(4, 300) + " " + words(6, 100);

        assertThat(text(one, Set.of())
                        .signature()
                        .resemblance(text(other, Set.of()).signature()))
                .isBetween(0.4, 0.8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LINDMAR (AP) — The ferry is late.      |                             |                  | AP",
                "LINDMAR, May 4 (Reuters) - It rained.  |                             |                  | Reuters",
                "The ferry is late.                     | By The Associated Press     |                  | AP",
                "The ferry is late.                     | Ada Quist and Agence France-Presse |           | AFP",
                "The ferry is late.                     |                             | PA Media         | PA Media",
                "The ferry (built in Tarn) is late.     | Ada Quist                   | Lindmar Courier  | ''",
            })
    void agenciesAreReadFromDatelineBylineAndSources(String text, String author, String source, String agency) {
        assertThat(String.join(
                        ",", Agencies.known().namedBy(text, author, source == null ? List.of() : List.of(source))))
                .isEqualTo(agency);
    }

    private static Optional<CopyRule> rule(String one, String other) {
        return rule(one, Set.of(), other, Set.of());
    }

    /** By which rule they are copies, whichever is asked. */
    private static Optional<CopyRule> rule(String one, Set<String> credits, String other, Set<String> others) {
        Optional<Likeness> likeness = text(one, credits).likeness(text(other, others));
        assertThat(text(other, others).likeness(text(one, credits))).isEqualTo(likeness);
        return likeness.map(Likeness::rule);
    }

    private static CopyText text(String text, Set<String> credits) {
        return CopyText.of(text, credits).orElseThrow();
    }

    private static String words(int seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> Integer.toString(random.nextInt(100_000), 36))
                .collect(Collectors.joining(" "));
    }
}
