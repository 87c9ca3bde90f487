package org.onrecord.benchmarks.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with its attributions, annotated by people or predicted.
 *
 * @param id its name
 * @param text the text that all offsets point into, in Unicode code points
 * @param quotes its attributions; absent where the file annotates none
 * @param discard stretches in which predictions are neither right nor wrong
 */
public record AnnotatedArticle(
        @Nullable String id,
        @Nullable String text,
        @Nullable List<AnnotatedQuote> quotes,
        List<AnnotatedSpan> discard) {

    public AnnotatedArticle {
        quotes = quotes == null ? null : List.copyOf(quotes);
        discard = discard == null ? List.of() : List.copyOf(discard);
    }
}
