package org.onrecord.ingest.problem;

import java.time.Duration;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.wire.UnreadableException;
import org.onrecord.ingest.IngestProperties;
import org.onrecord.ingest.topic.NotAcknowledgedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers the failures that the service itself finds. */
@RestControllerAdvice
final class ProblemHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    private final Duration retryAfter;

    ProblemHandler(IngestProperties properties) {
        this.retryAfter = properties.retryAfter();
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(ProblemException problem) {
        return Problems.response(problem.refusal());
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(UnreadableException unreadable) {
        return Problems.response(Refusal.of(unreadable));
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(InvalidFieldException invalid) {
        return Problems.response(Refusal.of(invalid));
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(NotAcknowledgedException late) {
        // Without its stack: while Kafka is away there is one of these for every request.
        log.warn("A record was not acknowledged: {}", String.valueOf(late.getCause()));
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        return Problems.response(ProblemType.NOT_ACKNOWLEDGED, ProblemType.NOT_ACKNOWLEDGED.remedy(), "", headers);
    }
}
