package org.onrecord.events.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.Event;
import org.onrecord.events.Extractor;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.Required;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleVersion;
import org.onrecord.events.text.Mention;
import org.onrecord.events.text.SelectedSpan;
import org.onrecord.events.topic.Topic;

/**
 * Somebody said something, in one version of an article.
 *
 * @param quoteId the quote
 * @param articleId the article
 * @param articleVersion the version
 * @param kind direct, indirect or mixed
 * @param text the words: the spans in order with a space between, without the quotation marks round a direct quote
 * @param spans where they stand, in order, at least one
 * @param textSha256 digest of the article's text, into which all offsets point
 * @param cue the words that say that it was said, absent where there are none
 * @param stance what kind of saying it was (said, claimed, denied, warned …); an open list
 * @param speakers who said it, at least one, resolved or not
 * @param addressee to whom, as written
 * @param medium where or how (speech, interview, statement, letter, tweet, court …); an open list
 * @param place where, as written
 * @param date when, as written
 * @param confidence how likely content and source are right, from 0 to 1
 * @param extractor what found it
 */
public record QuoteExtracted(
        QuoteId quoteId,
        ArticleId articleId,
        ArticleVersion articleVersion,
        QuoteKind kind,
        String text,
        List<SelectedSpan> spans,
        String textSha256,
        @Nullable Cue cue,
        @Nullable String stance,
        List<Speaker> speakers,
        @Nullable Mention addressee,
        @Nullable String medium,
        @Nullable Mention place,
        @Nullable Mention date,
        double confidence,
        Extractor extractor)
        implements Event {

    /** @throws InvalidFieldException if a field is missing, there is no span or no speaker, or the confidence is outside 0 to 1 */
    public QuoteExtracted {
        Required.field("quoteId", quoteId);
        Required.field("articleId", articleId);
        Required.field("articleVersion", articleVersion);
        Required.field("kind", kind);
        Required.field("text", text);
        Required.field("textSha256", textSha256);
        Required.field("extractor", extractor);
        spans = Required.members("spans", spans);
        speakers = Required.members("speakers", speakers);
        if (spans.isEmpty()) {
            throw new InvalidFieldException("spans", "is empty", "A quote stands somewhere in its article.");
        }
        if (speakers.isEmpty()) {
            throw new InvalidFieldException("speakers", "is empty", "Give an unresolved speaker with its reason.");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new InvalidFieldException("confidence", "is outside 0 to 1", "Give a probability.");
        }
    }

    @Override
    public Topic topic() {
        return Topic.QUOTE_EXTRACTED;
    }

    @Override
    public String part() {
        return quoteId.value();
    }
}
