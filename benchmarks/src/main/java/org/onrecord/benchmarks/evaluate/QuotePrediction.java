package org.onrecord.benchmarks.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.benchmarks.corpus.AnnotatedArticle;
import org.onrecord.benchmarks.corpus.AnnotatedQuote;
import org.onrecord.benchmarks.corpus.AnnotatedSpan;
import org.onrecord.benchmarks.corpus.CodePoints;
import org.onrecord.events.quote.Cue;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.quote.QuoteKind;
import org.onrecord.events.quote.Speaker;
import org.onrecord.events.text.Mention;

/** Quotes of the contract as predictions to be scored. */
final class QuotePrediction {

    private QuotePrediction() {}

    /** @param text the text that the quotes' offsets point into */
    static AnnotatedArticle article(String text, List<QuoteExtracted> quotes) {
        CodePoints codePoints = new CodePoints(text);
        return new AnnotatedArticle(
                null,
                text,
                quotes.stream().map(quote -> annotated(quote, codePoints)).toList(),
                List.of());
    }

    private static AnnotatedQuote annotated(QuoteExtracted quote, CodePoints codePoints) {
        List<AnnotatedSpan> contents = new ArrayList<>();
        quote.spans().forEach(span -> contents.add(span(span.start(), span.end(), codePoints)));
        // One mention may stand for two speakers: "the brothers said".
        LinkedHashSet<AnnotatedSpan> sources = new LinkedHashSet<>();
        LinkedHashSet<String> names = new LinkedHashSet<>();
        for (Speaker speaker : quote.speakers()) {
            Mention mention = speaker.mention();
            if (mention != null) {
                sources.add(span(mention.start(), mention.end(), codePoints));
            }
            if (speaker.name() != null) {
                names.add(Objects.requireNonNull(speaker.name()));
            }
        }
        return new AnnotatedQuote(
                quote.quoteId().value(),
                cue(quote.cue(), codePoints),
                List.copyOf(sources),
                contents,
                List.of(),
                kind(quote.kind()),
                null,
                names.stream().findFirst().orElse(null),
                List.copyOf(names),
                null,
                null,
                null,
                null,
                null,
                null,
                quote.confidence());
    }

    private static @Nullable AnnotatedSpan cue(@Nullable Cue cue, CodePoints codePoints) {
        return cue == null ? null : span(cue.start(), cue.end(), codePoints);
    }

    private static AnnotatedSpan span(int start, int end, CodePoints codePoints) {
        return new AnnotatedSpan(codePoints.fromUtf16(start), codePoints.fromUtf16(end), null);
    }

    private static String kind(QuoteKind kind) {
        return switch (kind) {
            case DIRECT -> "direct";
            case INDIRECT -> "indirect";
            case MIXED -> "mixed";
        };
    }
}
