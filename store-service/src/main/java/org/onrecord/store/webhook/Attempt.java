package org.onrecord.store.webhook;

import org.jspecify.annotations.Nullable;

/**
 * What came of sending a message.
 *
 * @param status the HTTP status of the answer; absent where there was none
 * @param fault why there was none; absent where there was one
 * @param millis how long it took, in milliseconds
 */
public record Attempt(@Nullable Integer status, @Nullable String fault, long millis) {

    /** Whether the receiver has it. */
    public boolean isDelivered() {
        return status != null && status >= 200 && status < 300;
    }

    /** Whether the receiver says that it wants nothing more. */
    public boolean wantsNoMore() {
        return status != null && status == 410;
    }

    /** For counting: delivered, refused, or unreachable. */
    public String outcome() {
        if (isDelivered()) {
            return "delivered";
        }
        return status == null ? "unreachable" : "refused";
    }
}
