package org.onrecord.events.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.InvalidFieldException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Points in time as RFC 3339 writes them, with an offset. A number is refused, since nobody can tell seconds from
 * milliseconds; so is a time without an offset, since nobody can tell where the clock hung.
 */
final class InstantReader extends StdDeserializer<Instant> {

    InstantReader() {
        super(Instant.class);
    }

    @Override
    public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw refused(parser);
        }
        String written = parser.getString();
        if (written.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException unknown) {
            throw refused(parser);
        }
    }

    private static InvalidFieldException refused(JsonParser parser) {
        return new InvalidFieldException(
                String.valueOf(parser.currentName()),
                "is no point in time",
                "Write it as a string like 2026-11-23T09:30:00Z or 2026-11-23T10:30:00+01:00.");
    }
}
