package org.onrecord.events.wire;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Which trace a record belongs to, by the <a href="https://www.w3.org/TR/trace-context/">W3C Trace Context</a>: taken
 * from what came in and put on what comes of it, so that an article can be followed from its submission to its rows.
 *
 * @param parent the value of {@code traceparent}
 * @param state the value of {@code tracestate}, empty where there is none
 */
public record TraceContext(String parent, String state) {

    /** The header with the trace's id and the caller's, on HTTP requests and on records. */
    public static final String PARENT = "traceparent";
    /** The header with what tracing systems add for themselves. */
    public static final String STATE = "tracestate";

    // Version 00: trace id and parent id, neither all zeros, and flags. A later version may say more after another
    // dash.
    private static final Pattern FORM =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");
    /** What every tracing system must pass on at least, in characters. */
    private static final int MAX_STATE = 512;

    /**
     * The context in two headers; absent where {@code parent} is missing or malformed, for the standard bids to start
     * anew then.
     */
    public static Optional<TraceContext> of(@Nullable String parent, @Nullable String state) {
        if (parent == null
                || parent.length() > MAX_STATE
                || !FORM.matcher(parent).matches()) {
            return Optional.empty();
        }
        boolean carried = state != null && state.length() <= MAX_STATE;
        return Optional.of(new TraceContext(parent, carried ? String.valueOf(state) : ""));
    }

    /** The context that a record came with. */
    public static Optional<TraceContext> of(Headers headers) {
        return of(
                DeadLetter.header(headers, PARENT).orElse(null),
                DeadLetter.header(headers, STATE).orElse(null));
    }

    /** Puts the context on a record in the place of any other. */
    public void putOn(Headers headers) {
        headers.remove(PARENT).remove(STATE);
        headers.add(PARENT, parent.getBytes(StandardCharsets.UTF_8));
        if (!state.isEmpty()) {
            headers.add(STATE, state.getBytes(StandardCharsets.UTF_8));
        }
    }
}
