package org.onrecord.store.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some identities, by name.
 *
 * @param identities the identities
 * @param next the cursor of the next page, absent on the last
 */
public record IdentityPage(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<IdentitySummary> identities,
        @Nullable String next) {}
