package org.onrecord.store.problem;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A question that cannot be answered, with what the asker can do about it. */
public final class ProblemException extends RuntimeException {

    private final HttpStatus status;
    private final String slug;
    private final String title;
    private final @Nullable String field;

    private ProblemException(HttpStatus status, String slug, String title, String detail, @Nullable String field) {
        this(status, slug, title, detail, field, null);
    }

    private ProblemException(
            HttpStatus status,
            String slug,
            String title,
            String detail,
            @Nullable String field,
            @Nullable Throwable cause) {
        super(detail, cause);
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.field = field;
    }

    /** 400: a query parameter is not what it must be. */
    public static ProblemException badParameter(String field, String detail) {
        return new ProblemException(
                HttpStatus.BAD_REQUEST, "invalid-parameter", "A query parameter is not valid", detail, field);
    }

    /**
     * 400: what came in the request's body is not what it must be.
     *
     * @param field the field at fault, empty where it is the whole body
     */
    public static ProblemException badBody(String field, String detail) {
        return new ProblemException(
                HttpStatus.BAD_REQUEST,
                "invalid-body",
                "The body is not valid",
                detail,
                field.isEmpty() ? null : field);
    }

    /** 403: not to be done by whoever asks. */
    public static ProblemException forbidden(String slug, String title, String detail) {
        return new ProblemException(HttpStatus.FORBIDDEN, slug, title, detail, null);
    }

    /** 404: there is no such thing, as far as the store knows. */
    public static ProblemException unknown(String what, String detail) {
        return new ProblemException(HttpStatus.NOT_FOUND, what + "-not-found", "No such " + what, detail, null);
    }

    /** 410: there was, and it is gone for good. */
    public static ProblemException gone(String slug, String title, String detail) {
        return new ProblemException(HttpStatus.GONE, slug, title, detail, null);
    }

    /** 409: it is there, but not in a state in which this can be done. */
    public static ProblemException conflict(String slug, String title, String detail) {
        return new ProblemException(HttpStatus.CONFLICT, slug, title, detail, null);
    }

    /** 503: all who may do this at once do so already. */
    public static ProblemException busy(String slug, String title, String detail) {
        return new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, slug, title, detail, null);
    }

    /** 503: something that is needed is away at the moment. */
    public static ProblemException unavailable(String slug, String title, String detail, Throwable cause) {
        return new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, slug, title, detail, null, cause);
    }

    /** The parameter or field at fault, null where none is. */
    public @Nullable String field() {
        return field;
    }

    /** As the API answers with it. */
    public ProblemDetail toProblem() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(getMessage()));
        problem.setType(URI.create("/problems/" + slug));
        problem.setTitle(title);
        if (field != null) {
            problem.setProperty("field", field);
        }
        return problem;
    }
}
