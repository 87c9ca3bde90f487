package org.onrecord.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What tells whether something has changed since it was last fetched (RFC 9110, section 8.8).
 *
 * @param etag the ETag of that time, as it was sent
 * @param lastModified the Last-Modified of that time, as it was sent
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** Asks for the whole, whether it has changed or not. */
    public static final Validators NONE = new Validators(null, null);
}
