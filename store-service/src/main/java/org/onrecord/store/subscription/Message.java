package org.onrecord.store.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.changelog.ChangeView;

/**
 * What a receiver gets.
 *
 * @param type quote.published, quote.revised, quote.retracted, or ping
 * @param timestamp when what it tells of came to be
 * @param searchId the search
 * @param data what became of the quote; absent of a ping
 */
record Message(
        String type,
        Instant timestamp,
        String searchId,
        @Nullable ChangeView data) {}
