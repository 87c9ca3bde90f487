package org.onrecord.store.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some entries of the audit, newest first.
 *
 * @param entries the entries
 * @param next the cursor of the next page, absent on the last
 */
public record AuditPage(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<AuditView> entries,
        @Nullable String next) {}
