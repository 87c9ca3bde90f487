package org.onrecord.store.problem;

import java.io.IOException;
import java.io.InputStream;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.UnreadableException;

/** What comes with a decision, read by the rules of events, so that what is wrong with it has a field. */
public final class Body {

    /** The largest, in bytes: a hundred article ids of the largest size, and what somebody may write about them. */
    private static final int MOST = 256 * 1024;

    private Body() {}

    /**
     * @throws ProblemException if it is too large, or not what {@code type} describes
     * @throws IOException if the client is gone
     */
    public static <T> T read(InputStream body, Class<T> type) throws IOException {
        byte[] bytes = body.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw ProblemException.badBody("", "Send at most 256 kB.");
        }
        try {
            return EventJson.read(bytes, type);
        } catch (UnreadableException unreadable) {
            String field = unreadable.field();
            throw ProblemException.badBody(
                    field,
                    "%s %s. /v3/api-docs says what the body may hold."
                            .formatted(field.isEmpty() ? "The body" : field, unreadable.fault()));
        }
    }
}
