package org.onrecord.ingest.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.text.Sha256;

/**
 * What names a source.
 *
 * @param value 1 to 100 letters, digits, dots, hyphens and underscores
 */
record SourceId(@JsonValue String value) {

    /** @throws InvalidFieldException if it is not such a name */
    @JsonCreator
    SourceId {
        if (!isOne(value)) {
            throw new InvalidFieldException(
                    "id", "is no name of a source", "Give 1 to 100 letters, digits, dots, hyphens and underscores.");
        }
    }

    static boolean isOne(String text) {
        return text.matches("[A-Za-z0-9._-]{1,100}");
    }

    /** The name of a source that was given none. */
    static SourceId of(URI url) {
        return new SourceId("s-" + Sha256.shortOf(url.toString()));
    }

    @Override
    public String toString() {
        return value;
    }
}
