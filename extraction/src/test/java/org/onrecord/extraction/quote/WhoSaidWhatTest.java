package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.text.Document;
import org.onrecord.extraction.text.DocumentReader;

class WhoSaidWhatTest {

    private static final DocumentReader READER = DocumentReader.create();
    private static final QuoteFinder FINDER = QuoteFinder.create();

    private static String read(String paragraph) {
        String text = "Ferry service to resume\n\n" + paragraph + "\n\nThe harbour reopens on Monday.";
        Document document = READER.read(text);
        List<String> found = FINDER.find(document, List.of()).stream()
                .map(quote -> "%s | %s | %s | %s"
                        .formatted(
                                quote.kind(),
                                quote.sources().stream()
                                        .map(span -> span.of(text))
                                        .toList(),
                                quote.cue() == null
                                        ? ""
                                        : quote.cue().span().of(text) + "/"
                                                + quote.cue().lemma(),
                                quote.contents().stream()
                                        .map(span -> span.of(text))
                                        .toList()))
                .toList();
        return String.join("\n", found);
    }

    @Test
    void findsADirectQuoteBeforeItsSpeaker() {
        assertThat(read("“The pier is sound and the crews are ready,” Marta Okafor said."))
                .isEqualTo("DIRECT | [Marta Okafor] | said/say | [“The pier is sound and the crews are ready,”]");
    }

    @Test
    void findsAnIndirectQuoteWithItsThat() {
        assertThat(read("The harbour master said that the ferry would sail again within a week."))
                .isEqualTo(
                        "INDIRECT | [The harbour master] | said/say | [that the ferry would sail again within a week]");
    }

    @Test
    void findsAMixedQuote() {
        assertThat(read("Okafor said the old timetable was “a relic of another century”."))
                .isEqualTo("MIXED | [Okafor] | said/say | [the old timetable was “a relic of another century”]");
    }

    @Test
    void joinsAQuoteThatItsCueInterrupts() {
        assertThat(read("“We waited for two winters,” Okafor said. “We can wait for one more week.”"))
                .isEqualTo("DIRECT | [Okafor] | said/say"
                        + " | [“We waited for two winters,”, “We can wait for one more week.”]");
    }

    @Test
    void findsNothingWhereNobodySpeaks() {
        assertThat(read("The ferry carried nine hundred passengers a day before the storm."))
                .isEmpty();
    }
}
