package org.onrecord.events.wire;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.InvalidFieldException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** A record that does not say what its topic's contract asks for. The message holds none of the record's own text. */
public final class UnreadableException extends RuntimeException {

    private final Cause why;
    private final String field;

    UnreadableException(Cause why, String field, String detail, @Nullable Throwable cause) {
        super(field.isEmpty() ? "the record " + detail : field + " " + detail, cause);
        this.why = why;
        this.field = field;
    }

    /** What is the matter with the record. */
    public enum Cause {
        NOT_UTF_8,
        NOT_JSON,
        NOT_AN_OBJECT,
        INVALID_FIELD
    }

    public Cause why() {
        return why;
    }

    /** The JSON name of the field at fault, empty where it is the whole record. */
    public String field() {
        return field;
    }

    static UnreadableException from(InvalidFieldException refused) {
        return new UnreadableException(
                Cause.INVALID_FIELD, refused.field(), withoutField(refused) + "; " + refused.remedy(), refused);
    }

    static UnreadableException from(JacksonException refused) {
        for (Throwable cause = refused.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidFieldException invalid) {
                return from(invalid);
            }
        }
        if (refused instanceof StreamConstraintsException) {
            return new UnreadableException(
                    Cause.NOT_JSON, "", "is nested too deep or holds a value that is too long", refused);
        }
        if (refused instanceof StreamReadException broken) {
            return new UnreadableException(
                    Cause.NOT_JSON,
                    "",
                    "is not JSON (line %d, column %d)"
                            .formatted(
                                    broken.getLocation().getLineNr(),
                                    broken.getLocation().getColumnNr()),
                    refused);
        }
        String field = refused.getPath().stream()
                .map(Reference::getPropertyName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
        return field.isEmpty()
                ? new UnreadableException(
                        Cause.NOT_AN_OBJECT, "", "is JSON but no object with this event's fields", refused)
                : new UnreadableException(
                        Cause.INVALID_FIELD, field, "is of the wrong type; see the event's JSON Schema", refused);
    }

    private static String withoutField(InvalidFieldException refused) {
        String message = String.valueOf(refused.getMessage());
        return message.substring(refused.field().length() + 1);
    }
}
