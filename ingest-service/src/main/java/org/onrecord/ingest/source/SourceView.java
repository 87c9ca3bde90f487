package org.onrecord.ingest.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source and how it is, as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Source", description = "A feed that is polled, and how it is.")
record SourceView(
        @Schema(description = "Its name.", type = "string", implementation = String.class)
        SourceId id,

        @Schema(description = "Where it stands.") URI url,

        @Schema(description = "Given to its articles.") @Nullable
        String publisher,

        @Schema(
                description = "The lane that its articles take.",
                allowableValues = {"live", "backfill"})
        String lane,

        @Schema(
                description = "From one poll to the next while all is well, an ISO 8601 duration.",
                type = "string",
                implementation = String.class)
        Duration interval,

        @Schema(
                description = "Where an item's text is taken from.",
                type = "string",
                allowableValues = {"auto", "feed", "page"},
                implementation = String.class)
        TextFrom text,

        @Schema(
                description = "Who named it: the service's settings, or the API.",
                allowableValues = {"settings", "api"})
        String namedBy,

        @Schema(
                description = "new: not polled yet; ok; partly: items could not be read; failing: the last poll failed;"
                        + " silent: nothing new for much longer than usual.",
                allowableValues = {"new", "ok", "partly", "failing", "silent"})
        String status,

        @Schema(description = "When it was last read, or known not to have changed.") @Nullable
        Instant lastSuccess,

        @Schema(description = "Stays after the next success.") @Nullable
        Failure lastFailure,

        @Schema(description = "How often in a row it has failed; 0 when the last poll was good.")
        int failures,

        @Schema(description = "Not before.") @Nullable Instant nextPoll,

        @Schema(description = "When an item was last new or changed.") @Nullable
        Instant lastItem,

        @Schema(description = "How old the newest item was when it came, in seconds, by its date in the feed.")
        @Nullable
        Long lagSeconds,

        @Schema(description = "Items that were new or changed today, in UTC.")
        int itemsToday,

        @Schema(description = "The median of that over the last 14 whole days; absent before there are three.")
        @Nullable
        Double itemsUsual,

        @Schema(description = "How long nothing has been new, in seconds.") @Nullable
        Long silenceSeconds,

        @Schema(description = "Items that did not become articles, newest first, 20 at most.")
        List<ItemProblem> problems) {

    static SourceView of(Source source, @Nullable SourceState state, Duration interval, boolean set, Instant now) {
        Health health = state == null ? Health.unpolled() : Health.of(state, now);
        Duration silence = health.silence();
        return new SourceView(
                source.id(),
                source.url(),
                source.publisher(),
                source.lane(),
                interval,
                source.text(),
                set ? "settings" : "api",
                health.status().code(),
                state == null ? null : state.lastSuccess(),
                state == null ? null : state.lastFailure(),
                state == null ? 0 : state.failures(),
                state == null ? null : state.nextPoll(),
                state == null ? null : state.lastItem(),
                state == null ? null : state.lagSeconds(),
                health.today(),
                health.usual(),
                silence == null ? null : silence.toSeconds(),
                state == null ? List.of() : state.problems());
    }
}
