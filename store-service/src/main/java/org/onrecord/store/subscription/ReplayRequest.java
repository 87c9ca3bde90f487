package org.onrecord.store.subscription;

import org.jspecify.annotations.Nullable;
import org.onrecord.events.Required;

/**
 * A range to send once more.
 *
 * @param since behind this place in the log of changes, or from this time on
 * @param until up to this place or time; left out: up to now
 */
record ReplayRequest(String since, @Nullable String until) {

    ReplayRequest {
        Required.field("since", since);
    }
}
