package org.onrecord.store.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some entities, by name and type.
 *
 * @param entities the entities
 * @param next the cursor of the next page, absent on the last
 */
public record EntityPage(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<EntitySummary> entities,
        @Nullable String next) {}
