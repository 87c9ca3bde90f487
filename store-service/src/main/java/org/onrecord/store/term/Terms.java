package org.onrecord.store.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.text.Mention;
import org.onrecord.store.name.NameKeys;

/**
 * Terms of the columns {@code terms} and {@code around} of the table {@code quote}: a letter that says what it is, a
 * space, and what is looked up. Both sides, who writes and who looks up, take them from here.
 */
public final class Terms {

    private Terms() {}

    /** All that a quote says of itself beside its words and its speaker. */
    public static List<String> of(QuoteExtracted quote) {
        List<String> terms = new ArrayList<>();
        if (quote.stance() != null) {
            terms.add(stance(quote.stance()));
        }
        runs(quote.addressee()).forEach(run -> terms.add(addressee(run)));
        runs(quote.place()).forEach(run -> terms.add(place(run)));
        return terms;
    }

    /** @param code "denied" */
    public static String stance(String code) {
        return "s " + code.toLowerCase(Locale.ROOT);
    }

    /** @param folded whole words of whom it was said to, as {@link NameKeys} folds them */
    public static String addressee(String folded) {
        return "a " + folded;
    }

    /** @param folded whole words of where it was said, folded */
    public static String place(String folded) {
        return "l " + folded;
    }

    /** @param folded whole words of a name of something that is mentioned in the quote, folded */
    public static String mentioned(String folded) {
        return "e " + folded;
    }

    private static Iterable<String> runs(@Nullable Mention mention) {
        return mention == null ? List.of() : NameKeys.of(List.of(mention.text()));
    }
}
