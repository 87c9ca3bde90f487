package org.onrecord.store.stream;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.changelog.ChangePlace;
import org.onrecord.store.changelog.ChangeView;

/**
 * A server-sent event, in the form of the
 * <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">HTML standard</a>.
 */
final class StreamEvent {

    private final ChangePlace place;
    private final byte[] bytes;

    private StreamEvent(ChangePlace place, byte[] bytes) {
        this.place = place;
        this.bytes = bytes;
    }

    /** Where a client goes on that has received it. */
    ChangePlace place() {
        return place;
    }

    /** UTF-8, with the empty line at the end. */
    byte[] bytes() {
        return bytes;
    }

    static StreamEvent of(ChangePlace place, ChangeView change) {
        return new StreamEvent(place, event(place, change.change().name().toLowerCase(Locale.ROOT), change));
    }

    /** Says that changes before {@code place} cannot be told any more. */
    static byte[] reset(ChangePlace place, Reset reset) {
        return event(place, "reset", reset);
    }

    /** Tells an idle client, and whatever stands between, that the connection is well, and where to go on. */
    static byte[] heartbeat(ChangePlace place) {
        return (": heartbeat\nid: " + place.id() + "\n\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Comes first: how soon to come back after a cut, in milliseconds, and where to go on. */
    static byte[] hello(ChangePlace place) {
        return ("retry: 1000\nid: " + place.id() + "\n\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** JSON holds no line breaks, so all of it is one line of data. */
    private static byte[] event(ChangePlace place, String name, Object data) {
        ByteArrayOutputStream event = new ByteArrayOutputStream();
        event.writeBytes(("id: " + place.id() + "\nevent: " + name + "\ndata: ").getBytes(StandardCharsets.US_ASCII));
        event.writeBytes(EventJson.write(data));
        event.writeBytes("\n\n".getBytes(StandardCharsets.US_ASCII));
        return event.toByteArray();
    }
}
