package org.onrecord.extract.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.replay.QuoteDifference.Kind.EXTENT;
import static org.onrecord.extract.replay.QuoteDifference.Kind.GAINED;
import static org.onrecord.extract.replay.QuoteDifference.Kind.LOST;
import static org.onrecord.extract.replay.QuoteDifference.Kind.SAME;
import static org.onrecord.extract.replay.QuoteDifference.Kind.SPEAKER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.events.Extractor;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleVersion;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.quote.QuoteId;
import org.onrecord.events.quote.QuoteKind;
import org.onrecord.events.quote.Speaker;
import org.onrecord.events.text.SelectedSpan;
import org.onrecord.events.text.Sha256;

class QuotesArePairedByTheirWordsTest {

    private static final String TEXT = "“The dam will hold,” Mayor Ilse Brandt said. She added that nobody need leave.";

    @Test
    void theSameWordsOfTheSameSpeakerAreTheSame() {
        assertThat(kinds(
                        List.of(quote("The dam will hold", "Ilse Brandt")),
                        List.of(quote("The dam will hold", "Ilse Brandt"))))
                .containsExactly(SAME);
    }

    @Test
    void theSameWordsOfAnotherSpeakerHaveAnotherSpeaker() {
        assertThat(kinds(List.of(quote("The dam will hold", "Ilse Brandt")), List.of(quote("The dam will hold", null))))
                .containsExactly(SPEAKER);
    }

    @Test
    void someOfTheSameWordsAreOtherWords() {
        assertThat(kinds(
                        List.of(quote("nobody need leave", "Ilse Brandt")),
                        List.of(quote("that nobody need leave", "Ilse Brandt"))))
                .containsExactly(EXTENT);
    }

    @Test
    void whatOnlyOneHasIsGainedOrLost() {
        assertThat(kinds(
                        List.of(quote("The dam will hold", "Ilse Brandt")),
                        List.of(quote("nobody need leave", "Ilse Brandt"))))
                .containsExactlyInAnyOrder(LOST, GAINED);
    }

    @Test
    void aQuoteWithinAnotherGoesWithItsLike() {
        List<QuoteExtracted> both = List.of(
                quote("She added that nobody need leave", "Ilse Brandt"), quote("nobody need leave", "Ilse Brandt"));

        assertThat(kinds(both, List.of(both.get(1), both.get(0)))).containsExactly(SAME, SAME);
    }

    private static List<QuoteDifference.Kind> kinds(List<QuoteExtracted> before, List<QuoteExtracted> after) {
        return QuoteDifferences.between(before, after).stream()
                .map(QuoteDifference::kind)
                .toList();
    }

    private static QuoteExtracted quote(String words, String speaker) {
        int start = TEXT.indexOf(words);
        Speaker said = speaker == null
                ? new Speaker(Speaker.Status.UNRESOLVED, "no-source", null, null, null, null, null, List.of())
                : new Speaker(Speaker.Status.RESOLVED, null, null, speaker, null, null, null, List.of());
        return new QuoteExtracted(
                QuoteId.of(new ArticleId("dam"), words, String.valueOf(speaker), 0),
                new ArticleId("dam"),
                new ArticleVersion(1),
                QuoteKind.DIRECT,
                words,
                List.of(SelectedSpan.of(TEXT, start, start + words.length())),
                Sha256.of(TEXT),
                null,
                null,
                List.of(said),
                null,
                null,
                null,
                null,
                0.9,
                new Extractor("1", "a"));
    }
}
