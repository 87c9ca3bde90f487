package org.onrecord.store.lineage;

import java.util.List;
import org.onrecord.events.Extractor;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.entity.EntityId;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.quote.QuoteId;
import org.onrecord.events.quote.QuoteKind;
import org.onrecord.events.quote.Speaker;
import org.onrecord.events.text.Mention;
import org.onrecord.events.text.SelectedSpan;
import org.onrecord.store.quote.ArticleSummary;
import org.onrecord.store.quote.QuoteView;

/** Quotes of one made-up article. */
final class Quotes {

    private static final String ARTICLE = "harbour";

    private Quotes() {}

    /** Somebody, under the same name that the text calls him, said something at the start of the text. */
    static QuoteView quote(String words, String speaker) {
        return quote(words, speaker, speaker, 0, 0.9);
    }

    /**
     * @param mention what the text calls the speaker
     * @param start where the quote stands in the text
     */
    static QuoteView quote(String words, String speaker, String mention, int start, double confidence) {
        ArticleId article = new ArticleId(ARTICLE);
        int saidAt = start + words.length() + 8;
        return new QuoteView(
                QuoteId.of(article, words, mention, 0).value(),
                ARTICLE,
                1,
                QuoteKind.DIRECT,
                words,
                List.of(new SelectedSpan(start, start + words.length(), words, "", "")),
                "digest",
                null,
                "said",
                List.of(new Speaker(
                        Speaker.Status.RESOLVED,
                        null,
                        new Mention(saidAt, saidAt + mention.length(), mention),
                        speaker,
                        EntityId.of(article, EntityType.PERSON, speaker, 0),
                        EntityType.PERSON,
                        null,
                        List.of())),
                null,
                null,
                null,
                null,
                confidence,
                new Extractor("0.1.0", "test"),
                new ArticleSummary(ARTICLE, 1, null, null, null, null));
    }
}
