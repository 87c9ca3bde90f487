package org.onrecord.extraction.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.text.Span;

/**
 * A quote as it stands in an article: what was said, the words that say so, and the mention of who said it.
 *
 * @param kind how much of the content stands between quotation marks
 * @param contents what was said, quotation marks included, in the order of the text; several spans where the cue
 *     interrupts it or where it runs over paragraphs; at least one, none empty, none overlapping another
 * @param cue the words that say that it was said; {@code null} where there are none
 * @param sources the mentions of who said it, in the order of the text; empty where the text names nobody here
 * @param speech whether it was said or written; else it is believed, planned, shown and the like
 * @param circumstances what the text says of how it was said, to whom, where and when
 * @param confidence the chance, from 0 to 1, that this is a quote with this content and this source
 */
public record Attribution(
        QuoteKind kind,
        List<Span> contents,
        @Nullable Cue cue,
        List<Span> sources,
        boolean speech,
        Circumstances circumstances,
        double confidence) {

    /** @throws IllegalArgumentException if spans are missing, empty or out of order, or the confidence is no chance */
    public Attribution {
        contents = List.copyOf(contents);
        sources = List.copyOf(sources);
        if (contents.isEmpty()) {
            throw new IllegalArgumentException("a quote without content");
        }
        requireOrder(contents);
        requireOrder(sources);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a confidence: " + confidence);
        }
    }

    /** An attribution of something said or written. */
    public Attribution(QuoteKind kind, List<Span> contents, @Nullable Cue cue, List<Span> sources, double confidence) {
        this(kind, contents, cue, sources, true, Circumstances.NONE, confidence);
    }

    private static void requireOrder(List<Span> spans) {
        int end = 0;
        for (Span span : spans) {
            if (span.isEmpty() || span.start() < end) {
                throw new IllegalArgumentException("empty, overlapping or unordered spans: " + spans);
            }
            end = span.end();
        }
    }
}
