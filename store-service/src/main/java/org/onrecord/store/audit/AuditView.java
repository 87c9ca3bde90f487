package org.onrecord.store.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked to change something.
 *
 * @param id of the request
 * @param at when it came
 * @param service which service was asked, ingest-service or store-service
 * @param caller who asked: key: and a key's name, token: and a token's subject, or anyone where no key is asked for
 * @param address where the request came from
 * @param action what was asked for, like article.submit
 * @param object of what, like an article's id; absent where there is no such thing
 * @param status the HTTP status of the answer; absent while there is none, and for good where the service ended before
 */
public record AuditView(
        String id,
        Instant at,
        String service,
        String caller,
        String address,
        String action,
        @Nullable String object,
        @Nullable Integer status) {}
