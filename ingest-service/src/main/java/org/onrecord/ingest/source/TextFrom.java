package org.onrecord.ingest.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.onrecord.events.InvalidFieldException;

/** Where an item's text is taken from. */
enum TextFrom {
    /** The feed where it carries the whole text, else the page. */
    AUTO,
    /** The feed, even where that is a summary. */
    FEED,
    /** The page that the item links to. */
    PAGE;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws InvalidFieldException if there is none of that name */
    @JsonCreator
    static TextFrom of(String code) {
        return Arrays.stream(values())
                .filter(from -> from.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidFieldException("text", "is unknown", "Write auto, feed or page."));
    }
}
