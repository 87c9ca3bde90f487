package org.onrecord.extraction.mention;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.extraction.mention.Outcome.Found;
import org.onrecord.extraction.mention.Outcome.NotFound;
import org.onrecord.extraction.quote.Attribution;
import org.onrecord.extraction.quote.QuoteKind;
import org.onrecord.extraction.text.Span;

/**
 * Who says a quote that stands by itself: the one speaker of the quote before it, where that is direct speech too and no
 * paragraph lies between them.
 */
final class Continuation {

    private static final double CONFIDENCE = 0.6;

    private final Reading reading;
    private final List<Attribution> attributions;
    private final int[] order;
    private final int[] before;

    Continuation(Reading reading, List<Attribution> attributions) {
        this.reading = reading;
        this.attributions = attributions;
        order = IntStream.range(0, attributions.size())
                .boxed()
                .sorted(Comparator.comparingInt(this::start))
                .mapToInt(Integer::intValue)
                .toArray();
        before = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            before[order[i]] = i == 0 ? -1 : order[i - 1];
        }
    }

    private int start(int attribution) {
        return attributions.get(attribution).contents().get(0).start();
    }

    private int end(int attribution) {
        List<Span> contents = attributions.get(attribution).contents();
        return contents.get(contents.size() - 1).end() - 1;
    }

    /** The numbers of the attributions in the order of the text. */
    int[] inOrder() {
        return order;
    }

    /** The speaker of an attribution without a source, given the outcomes of those before it. */
    Outcome speaker(int attribution, List<List<Outcome>> outcomes) {
        Attribution quote = attributions.get(attribution);
        if (quote.cue() != null) {
            return new NotFound(null, UnresolvedReason.NO_SOURCE, List.of());
        }
        int previous = before[attribution];
        if (previous < 0 || outcomes.get(previous).size() != 1) {
            return new NotFound(null, UnresolvedReason.NO_CUE, List.of());
        }
        if (!(outcomes.get(previous).get(0) instanceof Found speaker)) {
            return new NotFound(null, UnresolvedReason.NO_CUE, List.of());
        }
        boolean goesOn = quote.kind() == QuoteKind.DIRECT
                && attributions.get(previous).kind() == QuoteKind.DIRECT
                && blocksBetween(previous, attribution) <= 1;
        return goesOn
                ? new Found(null, speaker.referent(), CONFIDENCE)
                : new NotFound(null, UnresolvedReason.NO_CUE, List.of(speaker.referent()));
    }

    private int blocksBetween(int one, int other) {
        int last = Math.min(reading.size() - 1, reading.tokenAt(end(one)));
        int first = Math.min(reading.size() - 1, reading.tokenAt(start(other)));
        return last < 0 ? Integer.MAX_VALUE : reading.block(first) - reading.block(last);
    }
}
