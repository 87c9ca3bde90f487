package org.onrecord.extract.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.Extractor;
import org.onrecord.events.article.ArticleExtracted;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.article.ContentDigest;
import org.onrecord.events.entity.EntityExtracted;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.text.Sha256;
import org.onrecord.extract.submission.Submission;
import org.onrecord.extraction.Extraction;

/**
 * Says in events what the engine found. The same submission and extraction give the same events to the byte; what the
 * engine did not find is absent from them.
 */
public final class EventMapping {

    private final Extractor extractor;

    /** @param extractor what every event names as its maker */
    public EventMapping(Extractor extractor) {
        this.extractor = extractor;
    }

    /**
     * @param submission the article version
     * @param extraction what was found in its text
     * @param language the language of the text as a BCP 47 tag, null where it is not known
     * @throws IllegalStateException if the extraction is of another text
     */
    public ArticleEvents map(Submission.NewVersion submission, Extraction extraction, @Nullable String language) {
        ArticleSubmitted submitted = submission.article();
        String text = submitted.text();
        if (!extraction.document().text().equals(text)) {
            throw new IllegalStateException("the extraction is of another text than the article's");
        }
        String textSha256 = Sha256.of(text);
        EntityIds ids = EntityIds.of(submission.id(), extraction.entities());
        List<EntityExtracted> entities = new EntityMapping(submission, ids, extractor).map(extraction);
        List<QuoteExtracted> quotes = new QuoteMapping(submission, ids, textSha256, extractor).map(extraction);
        var article = new ArticleExtracted(
                submission.id(),
                submission.version(),
                submitted.url(),
                submitted.title(),
                text,
                submitted.publisher(),
                submitted.author(),
                submitted.publishedAt(),
                language,
                submission.receivedAt(),
                ContentDigest.of(submitted),
                textSha256,
                BlockMapping.map(extraction.document().blocks()),
                quotes.size(),
                entities.size(),
                extractor,
                submitted.expiresAt(),
                submitted.rights(),
                submitted.located(),
                submitted.infoSources());
        return new ArticleEvents(article, quotes, entities);
    }
}
