package org.onrecord.extract.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.quote.Speaker;
import org.onrecord.events.text.SelectedSpan;

/**
 * Compares two readings of one text. Quotes are paired by the words that they share: those that share most first, of
 * equally many the earlier ones. A quote is in one pair at most.
 */
final class QuoteDifferences {

    private record Pair(QuoteExtracted before, QuoteExtracted after, int shared) {}

    private QuoteDifferences() {}

    /**
     * @param before as it is shown
     * @param after as the shadow has it; of the same text
     * @return one for each quote of either, in no order to rely on
     */
    static List<QuoteDifference> between(List<QuoteExtracted> before, List<QuoteExtracted> after) {
        List<QuoteDifference> differences = new ArrayList<>();
        Set<QuoteExtracted> lost = new HashSet<>(before);
        Set<QuoteExtracted> gained = new HashSet<>(after);
        for (Pair pair : pairs(before, after)) {
            if (lost.contains(pair.before) && gained.contains(pair.after)) {
                lost.remove(pair.before);
                gained.remove(pair.after);
                differences.add(new QuoteDifference(kindOf(pair), pair.before, pair.after));
            }
        }
        before.stream()
                .filter(lost::contains)
                .forEach(quote -> differences.add(new QuoteDifference(QuoteDifference.Kind.LOST, quote, null)));
        after.stream()
                .filter(gained::contains)
                .forEach(quote -> differences.add(new QuoteDifference(QuoteDifference.Kind.GAINED, null, quote)));
        return differences;
    }

    private static List<Pair> pairs(List<QuoteExtracted> before, List<QuoteExtracted> after) {
        List<Pair> pairs = new ArrayList<>();
        for (QuoteExtracted one : before) {
            for (QuoteExtracted other : after) {
                int shared = shared(one, other);
                if (shared > 0) {
                    pairs.add(new Pair(one, other, shared));
                }
            }
        }
        // Of two quotes in one place, one within the other, each goes with its like.
        pairs.sort(Comparator.<Pair>comparingInt(pair -> pair.shared)
                .reversed()
                .thenComparingInt(pair -> length(pair.before) + length(pair.after)));
        return pairs;
    }

    private static QuoteDifference.Kind kindOf(Pair pair) {
        if (pair.shared < length(pair.before) || pair.shared < length(pair.after)) {
            return QuoteDifference.Kind.EXTENT;
        }
        return speakers(pair.before).equals(speakers(pair.after))
                ? QuoteDifference.Kind.SAME
                : QuoteDifference.Kind.SPEAKER;
    }

    /** By name: an entity's id follows from it. */
    private static List<@Nullable String> speakers(QuoteExtracted quote) {
        List<@Nullable String> names = new ArrayList<>();
        for (Speaker speaker : quote.speakers()) {
            names.add(speaker.name());
        }
        return names;
    }

    /** Characters of the text that both have. */
    private static int shared(QuoteExtracted one, QuoteExtracted other) {
        int shared = 0;
        for (SelectedSpan span : one.spans()) {
            for (SelectedSpan of : other.spans()) {
                shared += Math.max(0, Math.min(span.end(), of.end()) - Math.max(span.start(), of.start()));
            }
        }
        return shared;
    }

    private static int length(QuoteExtracted quote) {
        return quote.spans().stream()
                .mapToInt(span -> span.end() - span.start())
                .sum();
    }
}
