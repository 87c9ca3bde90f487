package org.onrecord.store.speaker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody is quoted with, those first whom they are quoted with most.
 *
 * @param speakers who
 * @param capped whether only the newest articles that quote somebody were looked at, because there are more
 * @param next the cursor of the next page, absent on the last
 */
public record CoSpeakerPage(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<CoSpeaker> speakers,
        boolean capped,
        @Nullable String next) {}
