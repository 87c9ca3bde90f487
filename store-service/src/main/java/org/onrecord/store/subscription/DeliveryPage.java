package org.onrecord.store.subscription;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of a delivery log, newest first.
 *
 * @param deliveries what came of sending changes
 * @param next the cursor of the next page, absent on the last
 */
record DeliveryPage(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<DeliveryView> deliveries,
        @Nullable String next) {}
