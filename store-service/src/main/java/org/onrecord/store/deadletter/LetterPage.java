package org.onrecord.store.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some dead letters, the newest failure first.
 *
 * @param letters the letters
 * @param next the cursor of the next page, absent on the last
 */
public record LetterPage(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<LetterView> letters,
        @Nullable String next) {}
