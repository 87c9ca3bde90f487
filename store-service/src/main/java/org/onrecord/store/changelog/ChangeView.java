package org.onrecord.store.changelog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.ChangeKind;
import org.onrecord.store.quote.QuoteView;

/**
 * What became of a quote that is shown, or was.
 *
 * @param id the place of the change in the store's log; hand it back to go on behind it
 * @param eventId what names the change: the same as of its event on {@code news.quote.changed.v1}
 * @param articleId the article
 * @param step how often what is shown of the article has changed by then, from 1; all of a step became visible at once
 * @param remaining how many changes of the same step follow here, from 0
 * @param change what became of the quote
 * @param quoteId the quote; of a revised one the id that it has now
 * @param fields of a revised one the fields that differ
 * @param before of a revised one how it was shown; absent where that was taken down since
 * @param after how it is shown; absent of a retracted one
 * @param changedAt when the store decided so
 */
public record ChangeView(
        String id,
        String eventId,
        String articleId,
        long step,
        int remaining,
        ChangeKind change,
        String quoteId,
        List<String> fields,
        @Nullable QuoteView before,
        @Nullable QuoteView after,
        Instant changedAt) {}
