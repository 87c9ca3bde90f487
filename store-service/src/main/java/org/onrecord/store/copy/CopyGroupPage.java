package org.onrecord.store.copy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some groups of copies.
 *
 * @param groups the groups, by their names
 * @param next the cursor of the next page, absent on the last
 */
public record CopyGroupPage(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<CopyGroup> groups,
        @Nullable String next) {}
