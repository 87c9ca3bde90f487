package org.onrecord.store.speaker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some speakers, the most quoted first.
 *
 * @param speakers the speakers
 * @param next the cursor of the next page, absent on the last
 */
public record SpeakerPage(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<SpeakerView> speakers,
        @Nullable String next) {}
