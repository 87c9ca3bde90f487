package org.onrecord.ingest.source;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.Required;

/** A source to be polled. */
@Schema(name = "NewSource", description = "A feed to be polled. Only the address is required.")
record SourceRequest(
        @Schema(
                description = "Its name; derived from the address if left out.",
                type = "string",
                implementation = String.class)
        @Nullable
        SourceId id,

        @Schema(description = "Where the feed stands: http or https.", requiredMode = Schema.RequiredMode.REQUIRED)
        URI url,

        @Schema(description = "Given to its articles.") @Nullable
        String publisher,

        @Schema(allowableValues = {"live", "backfill"}) @Nullable
        String lane,

        @Schema(
                description = "From one poll to the next, an ISO 8601 duration from PT1S to P7D; PT15M.",
                type = "string",
                implementation = String.class)
        @Nullable
        Duration interval,

        @Schema(
                type = "string",
                allowableValues = {"auto", "feed", "page"},
                implementation = String.class)
        @Nullable
        TextFrom text) {

    SourceRequest {
        Required.field("url", url);
    }

    Source source() {
        return Source.of(id, url, publisher, lane, interval, text);
    }
}
