package org.onrecord.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.events.article.Block;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.quote.Speaker.Status;
import org.onrecord.events.text.Sha256;
import org.onrecord.events.wire.EventJson;
import org.onrecord.extraction.mention.UnresolvedReason;
import org.onrecord.extraction.quote.QuoteKind;

class EventsSayWhatWasFoundTest {

    private static final String INTERRUPTED =
            "“The ferry will sail,” Harbour Master Una Flett said. “It always has.” She smiled.";

    @Test
    void givesADirectQuoteItsWordsWithoutTheMarksRoundEachSpan() {
        QuoteExtracted quote = interrupted().quotes().get(0);

        assertThat(quote.text()).isEqualTo("The ferry will sail, It always has.");
        assertThat(quote.kind()).isEqualTo(org.onrecord.events.quote.QuoteKind.DIRECT);
        assertThat(quote.spans()).extracting("exact").containsExactly("“The ferry will sail,”", "“It always has.”");
        assertThat(quote.spans().get(1).prefix()).isEqualTo(" Harbour Master Una Flett said. ");
        assertThat(quote.spans().get(1).suffix()).isEqualTo(" She smiled.");
    }

    @Test
    void keepsTheMarksWithinAQuote() {
        var article = FoundArticle.of("Flett said the ferry was “as good as gone”. “He told me: ‘Never.’” she added.")
                .person("Flett", null)
                .quoted("“as good as gone”")
                .quoted("“He told me: ‘Never.’”")
                .quoted("‘Never.’");
        article.quote(QuoteKind.MIXED, "said", article.by("Flett", 0), "the ferry was “as good as gone”")
                .quote(QuoteKind.DIRECT, "added", article.by("she", 0), "“He told me: ‘Never.’”");

        assertThat(article.events().quotes())
                .extracting(QuoteExtracted::text)
                .containsExactly("the ferry was “as good as gone”", "He told me: ‘Never.’");
    }

    @Test
    void takesTheOpeningMarkFromEachParagraphOfALongQuote() {
        var article = FoundArticle.of("“We waited all night.\n“Nobody came.” Flett said so.")
                .person("Flett", null)
                .quotedOpen("“We waited all night.")
                .quoted("“Nobody came.”");
        article.quote(QuoteKind.DIRECT, "said", article.by("Flett", 0), "“We waited all night.", "“Nobody came.”");

        assertThat(article.events().quotes().get(0).text()).isEqualTo("We waited all night. Nobody came.");
    }

    @Test
    void takesDoubledSingleMarksForOneMark() {
        var article = FoundArticle.of("''So be it,'' said Flett.")
                .person("Flett", null)
                .quoted("''So be it,''");
        article.quote(QuoteKind.DIRECT, "said", article.by("Flett", 0), "''So be it,''");

        assertThat(article.events().quotes().get(0).text()).isEqualTo("So be it,");
    }

    @Test
    void namesTheSpeakerTheMentionAndTheRole() {
        ArticleEvents events = interrupted();
        var speaker = events.quotes().get(0).speakers().get(0);

        assertThat(speaker.status()).isEqualTo(Status.RESOLVED);
        assertThat(speaker.name()).isEqualTo("Una Flett");
        assertThat(speaker.role()).isEqualTo("Harbour Master");
        assertThat(speaker.mention().text()).isEqualTo("Una Flett");
        assertThat(speaker.entityId()).isEqualTo(events.entities().get(0).entityId());
        assertThat(speaker.reason()).isNull();
    }

    @Test
    void givesTheCueWithItsLemma() {
        var cue = interrupted().quotes().get(0).cue();

        assertThat(cue.text()).isEqualTo("said");
        assertThat(cue.lemma()).isEqualTo("say");
        assertThat(INTERRUPTED.substring(cue.start(), cue.end())).isEqualTo("said");
    }

    @ParameterizedTest
    @EnumSource(UnresolvedReason.class)
    void saysWhyASpeakerIsUnresolved(UnresolvedReason reason) {
        var article = FoundArticle.of("“Never again.” Flett and Moir left.")
                .person("Flett", null)
                .person("Moir", null)
                .quoted("“Never again.”");
        article.quote(QuoteKind.DIRECT, null, article.byOneOf("Flett and Moir", reason), "“Never again.”");

        var speaker = article.events().quotes().get(0).speakers().get(0);
        assertThat(speaker.status()).isEqualTo(Status.UNRESOLVED);
        assertThat(speaker.reason())
                .isEqualTo(reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        assertThat(speaker.mention().text()).isEqualTo("Flett and Moir");
        assertThat(speaker.candidates()).extracting("name").containsExactly("Flett", "Moir");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        var article = FoundArticle.of("“Never again.”").quoted("“Never again.”");
        article.quote(QuoteKind.DIRECT, null, article.byNobody(UnresolvedReason.NO_CUE), "“Never again.”");

        String json =
                EventJson.mapper().writeValueAsString(article.events().quotes().get(0));

        assertThat(json)
                .contains("\"reason\":\"no-cue\"")
                .doesNotContain(
                        "null",
                        "stance",
                        "medium",
                        "place",
                        "date",
                        "addressee",
                        "\"cue\"",
                        "\"mention\"",
                        "candidates");
    }

    @Test
    void tellsEqualQuotesApartByTheirOrder() {
        var article = FoundArticle.of("“No.” Flett said. “No.” Moir spoke.").person("Flett", null);
        for (int i = 0; i < 3; i++) {
            article.quote(QuoteKind.DIRECT, "said", article.by("Flett", 0), "“No.”");
        }

        List<QuoteExtracted> quotes = article.events().quotes();
        assertThat(quotes).extracting(QuoteExtracted::quoteId).doesNotHaveDuplicates();
        assertThat(article.events().quotes()).isEqualTo(quotes);
    }

    @Test
    void countsWhatBelongsToTheArticle() {
        var article = interrupted().article();

        assertThat(article.quotes()).isEqualTo(1);
        assertThat(article.entities()).isEqualTo(1);
        assertThat(article.blocks()).containsExactly(new Block("subheading", 0, INTERRUPTED.length()));
        assertThat(article.textSha256()).isEqualTo(Sha256.of(INTERRUPTED));
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void roundsTheConfidenceSoThatEveryProcessorGivesTheSameBytes() {
        assertThat(interrupted().quotes().get(0).confidence()).isEqualTo(0.1235);
    }

    private static ArticleEvents interrupted() {
        var article = FoundArticle.of(INTERRUPTED)
                .person("Una Flett", "Harbour Master")
                .quoted("“The ferry will sail,”")
                .quoted("“It always has.”");
        article.quote(
                QuoteKind.DIRECT, "said", article.by("Una Flett", 0), "“The ferry will sail,”", "“It always has.”");
        return article.events();
    }
}
