package org.onrecord.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.Extractor;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.quote.Cue;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.quote.QuoteId;
import org.onrecord.events.quote.QuoteKind;
import org.onrecord.events.quote.Speaker;
import org.onrecord.events.text.Mention;
import org.onrecord.events.text.SelectedSpan;
import org.onrecord.extract.submission.Submission;
import org.onrecord.extraction.Extraction;
import org.onrecord.extraction.Quote;
import org.onrecord.extraction.quote.Attribution;

/** The quotes of one article version as events. */
final class QuoteMapping {

    private static final double CONFIDENCE_STEPS = 10_000;

    private final Submission.NewVersion submission;
    private final String text;
    private final String textSha256;
    private final Extractor extractor;
    private final SpeakerMapping speakers;
    private final Map<QuoteId, Integer> seen = new HashMap<>();

    QuoteMapping(Submission.NewVersion submission, EntityIds ids, String textSha256, Extractor extractor) {
        this.submission = submission;
        this.text = submission.article().text();
        this.textSha256 = textSha256;
        this.extractor = extractor;
        this.speakers = new SpeakerMapping(text, ids);
    }

    List<QuoteExtracted> map(Extraction extraction) {
        QuoteText quoteText = new QuoteText(extraction.document());
        List<QuoteExtracted> events = new ArrayList<>(extraction.quotes().size());
        for (Quote quote : extraction.quotes()) {
            events.add(map(quote, quoteText.of(quote.attribution())));
        }
        return events;
    }

    private QuoteExtracted map(Quote quote, String words) {
        Attribution attribution = quote.attribution();
        List<Speaker> saidBy = quote.speakers().stream().map(speakers::map).toList();
        return new QuoteExtracted(
                idOf(words, saidBy),
                submission.id(),
                submission.version(),
                kindOf(attribution),
                words,
                attribution.contents().stream()
                        .map(span -> SelectedSpan.of(text, span.start(), span.end()))
                        .toList(),
                textSha256,
                cueOf(attribution),
                null,
                saidBy,
                null,
                null,
                null,
                null,
                rounded(attribution.confidence()),
                extractor);
    }

    /** Equal quotes of one article are told apart by their order. */
    private QuoteId idOf(String words, List<Speaker> saidBy) {
        String mention = saidBy.stream()
                .map(Speaker::mention)
                .filter(Objects::nonNull)
                .map(Mention::text)
                .collect(Collectors.joining(" "));
        ArticleId article = submission.id();
        QuoteId first = QuoteId.of(article, words, mention, 0);
        int ordinal = seen.merge(first, 1, Integer::sum) - 1;
        return ordinal == 0 ? first : QuoteId.of(article, words, mention, ordinal);
    }

    private @Nullable Cue cueOf(Attribution attribution) {
        var cue = attribution.cue();
        return cue == null
                ? null
                : new Cue(cue.span().start(), cue.span().end(), cue.span().of(text), cue.lemma());
    }

    private static QuoteKind kindOf(Attribution attribution) {
        return switch (attribution.kind()) {
            case DIRECT -> QuoteKind.DIRECT;
            case MIXED -> QuoteKind.MIXED;
            case INDIRECT -> QuoteKind.INDIRECT;
        };
    }

    /** Four decimals: the last bit of an exponential may differ from one processor to the next. */
    private static double rounded(double confidence) {
        return Math.round(confidence * CONFIDENCE_STEPS) / CONFIDENCE_STEPS;
    }
}
