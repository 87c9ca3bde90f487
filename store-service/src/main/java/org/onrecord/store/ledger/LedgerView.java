package org.onrecord.store.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * The ledger of some days.
 *
 * @param from the first day, in UTC
 * @param to the last day
 * @param rows by day, source and lane; a day on which a source submitted nothing has none
 * @param total of all rows
 */
public record LedgerView(
        LocalDate from,
        LocalDate to,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<LedgerRow> rows,
        LedgerRow total) {}
