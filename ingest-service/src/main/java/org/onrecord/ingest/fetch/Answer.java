package org.onrecord.ingest.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a server.
 *
 * @param status HTTP's status code
 * @param body unpacked, empty unless the status is 200
 * @param location where the server sends us, as written
 * @param retryAfter how long the server asks to be left alone
 */
@SuppressWarnings("ArrayRecordComponent")
record Answer(
        int status,
        @Nullable String contentType,
        byte[] body,
        Validators validators,
        @Nullable String location,
        @Nullable Duration retryAfter) {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    boolean hasDocument() {
        return status == OK;
    }

    boolean isUnchanged() {
        return status == NOT_MODIFIED;
    }

    boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /** Why there is no document, for an answer that is neither one nor a redirect. */
    FetchException failure(Target target) {
        String server = target.host() + " answers " + status;
        return switch (status) {
            case 401, 402, 403, 407, 451 ->
                new FetchException(FetchFailure.DENIED, server + ": it does not let us have it.");
            case 404 -> new FetchException(FetchFailure.NOT_FOUND, server + ": there is nothing at that address.");
            case 410 -> new FetchException(FetchFailure.GONE, server + ": it is gone for good.");
            case 429, 503 ->
                new FetchException(
                        FetchFailure.RATE_LIMITED, server + ": it asks to be left alone for a while.", retryAfter);
            default -> new FetchException(FetchFailure.STATUS, server + ".", retryAfter);
        };
    }
}
