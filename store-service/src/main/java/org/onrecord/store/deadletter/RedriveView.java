package org.onrecord.store.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What became of a number of letters.
 *
 * @param dryRun whether nothing was done in fact
 * @param letters those that were redriven or dismissed, or would have been
 * @param more whether there are more that the same filter finds
 */
public record RedriveView(
        boolean dryRun,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<LetterView> letters,
        boolean more) {}
