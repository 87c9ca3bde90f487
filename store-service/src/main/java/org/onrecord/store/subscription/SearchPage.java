package org.onrecord.store.subscription;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some saved searches, oldest first.
 *
 * @param searches the searches
 * @param next the cursor of the next page, absent on the last
 */
record SearchPage(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<SearchView> searches,
        @Nullable String next) {}
