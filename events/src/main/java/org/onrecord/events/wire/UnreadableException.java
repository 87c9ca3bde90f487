package org.onrecord.events.wire;

import org.jspecify.annotations.Nullable;
import org.onrecord.events.InvalidFieldException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** A record that does not say what its topic's contract asks for. The message holds none of the record's own text. */
public final class UnreadableException extends RuntimeException {

    private final Cause why;
    private final String field;
    private final String fault;
    private final String remedy;

    UnreadableException(Cause why, String field, String fault, @Nullable Throwable cause) {
        this(why, field, fault, "", cause);
    }

    /** @param remedy a sentence, or empty where what is wrong says what to do */
    private UnreadableException(Cause why, String field, String fault, String remedy, @Nullable Throwable cause) {
        super((field.isEmpty() ? "the record " : field + " ") + together(fault, remedy), cause);
        this.why = why;
        this.field = field;
        this.fault = fault;
        this.remedy = remedy;
    }

    private static String together(String fault, String remedy) {
        return remedy.isEmpty() ? fault : fault + ". " + remedy;
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

    /** What is wrong, to be read after the name of the field or the whole; without a full stop. */
    public String fault() {
        return fault;
    }

    /** What is wrong and what to do: sentences, to be read after the name of the field or the whole. */
    public String problem() {
        return remedy.isEmpty() ? fault + "." : together(fault, remedy);
    }

    /** The way to the field at fault, such as {@code spans[2].exact}; empty where it is the whole record. */
    public String field() {
        return field;
    }

    static UnreadableException from(JacksonException refused) {
        String path = path(refused);
        if (refused.getCause() instanceof InvalidFieldException invalid) {
            return new UnreadableException(
                    Cause.INVALID_FIELD, fieldAt(path, refused, invalid), invalid.problem(), invalid.remedy(), refused);
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
        return path.isEmpty()
                ? new UnreadableException(
                        Cause.NOT_AN_OBJECT, "", "is JSON but no object with this event's fields", refused)
                : new UnreadableException(
                        Cause.INVALID_FIELD, path, "is of the wrong type; see the event's JSON Schema", refused);
    }

    /** A record of several components refuses one of them, which stands below the path; all else, what stands there. */
    private static String fieldAt(String path, JacksonException refused, InvalidFieldException invalid) {
        boolean below = refused instanceof ValueInstantiationException value
                && value.getType().getRawClass().isRecord()
                && value.getType().getRawClass().getRecordComponents().length > 1;
        if (below) {
            return path.isEmpty() ? invalid.field() : path + "." + invalid.field();
        }
        return path;
    }

    /** The way to the value, such as {@code spans[2].exact}. */
    private static String path(JacksonException refused) {
        var path = new StringBuilder();
        for (Reference step : refused.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
