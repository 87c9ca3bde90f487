package org.onrecord.store.changelog;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.ChangeId;
import org.onrecord.store.changelog.ChangeSelection.Selected;
import org.onrecord.store.quote.QuoteKey;
import org.onrecord.store.quote.QuoteView;

/** Puts changes into the form in which they are told. */
record ChangeTelling(String logId, Map<QuoteKey, QuoteView> quotes) {

    /** @return null where it would tell of words that were taken down since */
    @Nullable
    ChangeView of(Selected selected, @Nullable QuoteKey formerly) {
        LoggedStep step = selected.step();
        LoggedChange change = selected.change();
        QuoteKey now = step.after(change);
        QuoteView after = now == null ? null : quotes.get(now);
        if (now != null && after == null) {
            return null;
        }
        return new ChangeView(
                new ChangePlace(logId, step.number(), selected.index()).id(),
                ChangeId.of(step.articleId(), step.step(), change.change(), change.quoteId())
                        .value(),
                step.articleId().value(),
                step.step(),
                selected.remaining(),
                change.change(),
                change.quoteId().value(),
                change.fields(),
                formerly == null ? null : quotes.get(formerly),
                after,
                step.changedAt());
    }
}
