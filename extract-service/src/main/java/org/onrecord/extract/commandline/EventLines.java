package org.onrecord.extract.commandline;

import java.io.PrintStream;
import org.onrecord.events.Event;
import org.onrecord.events.wire.EventJson;
import org.onrecord.extract.event.ArticleEvents;

/**
 * Events as NDJSON, with the names of <a
 * href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md">CloudEvents' JSON format</a>:
 * {@code type} is the event's topic, {@code data} the value that the topic would carry. The two are kept apart because
 * an entity has a type of its own.
 */
final class EventLines implements Output {

    private final PrintStream out;

    EventLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void write(String file, ArticleEvents events) throws FileException {
        events.all().map(EventLines::line).forEach(line -> out.print(line + "\n"));
        if (out.checkError()) {
            throw new FileException(file, "its events cannot be written to standard output");
        }
    }

    private static String line(Event event) {
        return EventJson.mapper().writeValueAsString(new Line(event.topic().wireName(), event));
    }

    private record Line(String type, Event data) {}
}
