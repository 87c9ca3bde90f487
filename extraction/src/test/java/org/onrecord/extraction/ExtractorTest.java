package org.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.mention.Entity;
import org.onrecord.extraction.mention.Speaker.Resolved;
import org.onrecord.extraction.text.Span;

class ExtractorTest {

    private static final String ARTICLE = """
            Ferry to Skerra suspended until spring

            STROMHAVEN, Jan. 9 — The ferry between Stromhaven and the island of Skerra will not sail before March, \
            the harbour master said on Friday.

            “The hull will not survive another winter,” said Una Flett, who has run the port since 2011. “I have \
            written to the ministry four times.”

            Transport Minister Goran Petrič said that a replacement had been ordered. “She will have her ship by \
            April,” he told reporters.
            """;

    private static final Extractor EXTRACTOR = Extractor.create();

    @Test
    void findsQuotesWithTheirSpeakers() {
        Extraction extraction = EXTRACTOR.extract(ARTICLE);

        assertThat(extraction.quotes()).anySatisfy(quote -> {
            assertThat(first(quote).of(ARTICLE)).startsWith("“The hull will not survive");
            assertThat(quote.speakers())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Resolved.class,
                            speaker -> assertThat(speaker.entity().name()).isEqualTo("Una Flett"));
        });
        assertThat(extraction.quotes()).anySatisfy(quote -> {
            assertThat(first(quote).of(ARTICLE)).startsWith("“She will have her ship");
            assertThat(quote.speakers())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Resolved.class,
                            speaker -> assertThat(speaker.entity().name()).isEqualTo("Goran Petrič"));
        });
    }

    @Test
    void namesEverySpeakerAmongTheEntities() {
        Extraction extraction = EXTRACTOR.extract(ARTICLE);

        List<Entity> speakers = extraction.quotes().stream()
                .flatMap(quote -> quote.speakers().stream())
                .filter(Resolved.class::isInstance)
                .map(speaker -> ((Resolved) speaker).entity())
                .toList();
        assertThat(speakers).isNotEmpty();
        assertThat(extraction.entities()).containsAll(speakers);
    }

    @Test
    void findsTheSameOnEveryThread() {
        Extraction alone = EXTRACTOR.extract(ARTICLE);

        List<Extraction> together = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> EXTRACTOR.extract(ARTICLE))
                .toList();

        assertThat(together).allMatch(alone::equals);
    }

    @Test
    void findsNothingInNothing() {
        Extraction extraction = EXTRACTOR.extract("...");

        assertThat(extraction.quotes()).isEmpty();
        assertThat(extraction.entities()).isEmpty();
    }

    private static Span first(Quote quote) {
        return quote.attribution().contents().get(0);
    }
}
