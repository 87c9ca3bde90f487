package org.onrecord.store.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.identity.IdentityDecided;

/**
 * Some decisions, newest first.
 *
 * @param decisions the decisions
 * @param next the cursor of the next page, absent on the last
 */
public record DecisionPage(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<IdentityDecided> decisions,
        @Nullable String next) {}
