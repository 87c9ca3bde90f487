package org.onrecord.store.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.Cue;
import org.onrecord.events.quote.Speaker;
import org.onrecord.events.text.Mention;
import org.onrecord.events.text.Span;
import org.onrecord.store.lineage.RevisedQuote;
import org.onrecord.store.quote.QuoteView;

/**
 * The fields of a quote that differ. Those that say something come first; after them where it stands ({@code spans},
 * also where only a mention or the cue stands elsewhere), in which text and version, and what read it. It is empty
 * exactly if the quotes are equal: a consumer that is told nothing has missed nothing.
 */
final class ChangedFields {

    private ChangedFields() {}

    static List<String> of(RevisedQuote both) {
        QuoteView before = both.before();
        QuoteView after = both.after();
        List<String> fields = new ArrayList<>(both.fields());
        if (!fields.contains("text") && !before.text().equals(after.text())) {
            // Lines broken elsewhere say nothing else, but the words are not the same string.
            fields.add("text");
        }
        if (!before.spans().equals(after.spans()) || !places(before).equals(places(after))) {
            fields.add("spans");
        }
        if (!before.textSha256().equals(after.textSha256())) {
            fields.add("textSha256");
        }
        if (before.articleVersion() != after.articleVersion()) {
            fields.add("articleVersion");
        }
        if (!before.extractor().equals(after.extractor())) {
            fields.add("extractor");
        }
        return fields;
    }

    private static List<@Nullable Span> places(QuoteView quote) {
        List<@Nullable Span> places = new ArrayList<>(
                Arrays.asList(place(quote.cue()), place(quote.addressee()), place(quote.place()), place(quote.date())));
        quote.speakers().stream()
                .map(Speaker::mention)
                .map(ChangedFields::place)
                .forEach(places::add);
        return places;
    }

    private static @Nullable Span place(@Nullable Cue cue) {
        return cue == null ? null : new Span(cue.start(), cue.end());
    }

    private static @Nullable Span place(@Nullable Mention mention) {
        return mention == null ? null : new Span(mention.start(), mention.end());
    }
}
