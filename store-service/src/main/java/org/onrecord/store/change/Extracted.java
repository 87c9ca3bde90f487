package org.onrecord.store.change;

import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleVersion;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.quote.QuoteId;
import org.onrecord.store.quote.QuoteView;

/** A quote as it was extracted, from how it is answered with. */
final class Extracted {

    private Extracted() {}

    static QuoteExtracted of(QuoteView quote) {
        return new QuoteExtracted(
                new QuoteId(quote.quoteId()),
                new ArticleId(quote.articleId()),
                new ArticleVersion(quote.articleVersion()),
                quote.kind(),
                quote.text(),
                quote.spans(),
                quote.textSha256(),
                quote.cue(),
                quote.stance(),
                quote.speakers(),
                quote.addressee(),
                quote.medium(),
                quote.place(),
                quote.date(),
                quote.confidence(),
                quote.extractor());
    }
}
