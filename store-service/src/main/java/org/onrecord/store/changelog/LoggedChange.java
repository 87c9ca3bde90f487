package org.onrecord.store.changelog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.ChangeKind;
import org.onrecord.events.quote.QuoteChanged;
import org.onrecord.events.quote.QuoteId;

/**
 * What became of one quote, without a word of it.
 *
 * @param change what became of it
 * @param quoteId the quote; of a revised one the id that it has now
 * @param beforeId of a revised one the id that it had, where that is another
 * @param fields of a revised one the fields that differ
 */
public record LoggedChange(
        ChangeKind change, QuoteId quoteId, @Nullable QuoteId beforeId, List<String> fields) {

    public LoggedChange {
        // Absent in JSON where there are none.
        fields = fields == null ? List.of() : List.copyOf(fields);
    }

    static LoggedChange of(QuoteChanged event) {
        QuoteId before = event.before() == null ? null : event.before().quoteId();
        return new LoggedChange(
                event.change(), event.quoteId(), event.quoteId().equals(before) ? null : before, event.fields());
    }

    /** The id that the quote had before. */
    QuoteId formerId() {
        return beforeId == null ? quoteId : beforeId;
    }
}
