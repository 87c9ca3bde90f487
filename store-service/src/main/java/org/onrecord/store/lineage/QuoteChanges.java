package org.onrecord.store.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.store.quote.QuoteView;

/**
 * What became of the quotes of one version of an article in another. A function of the two lists.
 *
 * @param added quotes that only the later version has
 * @param revised quotes of both that say something else in the later one
 * @param retracted quotes that only the earlier version has
 * @param unchanged quotes of both that are the same, their place in the text aside; of these no field differs
 */
public record QuoteChanges(
        List<QuoteView> added, List<RevisedQuote> revised, List<QuoteView> retracted, List<RevisedQuote> unchanged) {

    public QuoteChanges {
        added = List.copyOf(added);
        revised = List.copyOf(revised);
        retracted = List.copyOf(retracted);
        unchanged = List.copyOf(unchanged);
    }

    /**
     * Compares two versions. A quote is paired with the one of the same id; of those left over, by
     * {@link Successors}, a lost one with the new one that took its place.
     *
     * @param before the quotes of the earlier version, in the order of the article
     * @param after those of the later one
     */
    public static QuoteChanges between(List<QuoteView> before, List<QuoteView> after) {
        Map<String, QuoteView> left = new LinkedHashMap<>();
        after.forEach(quote -> left.put(quote.quoteId(), quote));
        Map<String, QuoteView> laterOf = new HashMap<>();
        List<QuoteView> lost = new ArrayList<>();
        for (QuoteView quote : before) {
            QuoteView same = left.remove(quote.quoteId());
            if (same == null) {
                lost.add(quote);
            } else {
                laterOf.put(quote.quoteId(), same);
            }
        }
        Successors.of(lost, List.copyOf(left.values())).forEach((id, successor) -> {
            left.remove(successor.quoteId());
            laterOf.put(id, successor);
        });
        List<RevisedQuote> revised = new ArrayList<>();
        List<QuoteView> retracted = new ArrayList<>();
        List<RevisedQuote> unchanged = new ArrayList<>();
        for (QuoteView quote : before) {
            QuoteView later = laterOf.get(quote.quoteId());
            if (later == null) {
                retracted.add(quote);
            } else {
                RevisedQuote both = new RevisedQuote(Aspect.differences(quote, later), quote, later);
                (both.fields().isEmpty() ? unchanged : revised).add(both);
            }
        }
        return new QuoteChanges(List.copyOf(left.values()), revised, retracted, unchanged);
    }
}
