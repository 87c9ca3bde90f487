package org.onrecord.store.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.health.DatabaseCondition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error as an RFC 9457 problem with a type of ours, never with an exception's text. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** Seconds after which what is away or busy may be asked again. */
    private static final String AGAIN = "5";

    @ExceptionHandler
    ResponseEntity<Object> problem(ProblemException problem) {
        ProblemDetail body = problem.toProblem();
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(body.getStatus());
        if (body.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, AGAIN);
        }
        return answer.body(body);
    }

    /** The web server reads the query only when a parameter is asked for: "?q=%ff". */
    @ExceptionHandler
    ResponseEntity<Object> unreadableQuery(InvalidParameterException unreadable) {
        return ResponseEntity.badRequest()
                .body(problem(
                        HttpStatus.BAD_REQUEST,
                        "bad-request",
                        "The request cannot be read",
                        "URL-encode the parameters, in UTF-8: a percent sign is %25."));
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Object> databaseAway(Exception failed, HttpServletResponse response) throws Exception {
        requireUnanswered(failed, response);
        LOG.warn("A question could not be answered", failed);
        DatabaseCondition condition = DatabaseCondition.of(failed);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, AGAIN)
                .body(problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "database-unavailable",
                        switch (condition) {
                            case AWAY -> "The database does not answer";
                            case DISK_FULL -> "The database's disk is full";
                            case REFUSES -> "The database does not carry it out at the moment";
                        },
                        switch (condition) {
                            case AWAY, REFUSES -> "Nothing is lost; ask again in a few seconds.";
                            case DISK_FULL ->
                                "Nothing is lost, and what is there can be read; ask again when there is room.";
                        }));
    }

    @ExceptionHandler
    ResponseEntity<Object> anythingElse(Exception failed, HttpServletResponse response) throws Exception {
        requireUnanswered(failed, response);
        LOG.error("A question could not be answered", failed);
        return ResponseEntity.internalServerError()
                .body(problem(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "internal-error",
                        "Something went wrong in the store",
                        "The service's log says what; the question itself may be asked again."));
    }

    /** An answer of which something is on its way already breaks off: nobody must take what came for all of it. */
    private static void requireUnanswered(Exception failed, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            LOG.warn("An answer breaks off: {}", String.valueOf(failed.getMessage()));
            throw failed;
        }
        response.reset();
    }

    /** What Spring itself refuses: unknown paths, wrong methods, media types. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        HttpStatus status = HttpStatus.valueOf(code.value());
        String slug = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        return ResponseEntity.status(status)
                .headers(headers)
                .body(problem(
                        status,
                        slug,
                        status.getReasonPhrase(),
                        "GET / lists what can be asked; so does /v3/api-docs."));
    }

    private static ProblemDetail problem(HttpStatus status, String slug, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + slug));
        problem.setTitle(title);
        return problem;
    }
}
