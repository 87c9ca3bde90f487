package org.onrecord.store.pages.status;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How soon what was received is shown.
 *
 * @param articles of how many articles, the newest, this is told
 * @param median seconds from receipt to being shown, of half of them at most; null where there are none
 * @param high the same of 95 in 100
 * @param newest when the last of them was shown
 */
public record Speed(
        int articles,
        @Nullable Double median,
        @Nullable Double high,
        @Nullable Instant newest) {}
