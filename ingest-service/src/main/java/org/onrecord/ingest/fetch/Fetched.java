package org.onrecord.ingest.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What a server answered. */
public sealed interface Fetched {

    /** It is as it was when the validators were sent along with it. */
    record Unchanged() implements Fetched {}

    /**
     * A document.
     *
     * @param address where it stands, after redirects
     * @param contentType as the server says, null if it does not
     * @param body unpacked; not to be changed
     * @param validators to ask with the next time
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Document(URI address, @Nullable String contentType, byte[] body, Validators validators) implements Fetched {}
}
