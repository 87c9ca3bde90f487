package org.onrecord.ingest.problem;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers the failures that the web framework finds before a controller is asked. */
@RestControllerAdvice
final class RequestProblemHandler extends ResponseEntityExceptionHandler {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^;\"\\s]+)", Pattern.CASE_INSENSITIVE);

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException refused,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (namesUnknownCharset(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            return Problems.response(ProblemType.UNSUPPORTED_CHARSET);
        }
        return Problems.response(
                ProblemType.UNSUPPORTED_CONTENT_TYPE, ProblemType.UNSUPPORTED_CONTENT_TYPE.remedy(), "", headers);
    }

    @Override
    protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException refused,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String allowed =
                headers.getAllow().stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
        return Problems.response(ProblemType.METHOD_NOT_ALLOWED, "Use " + allowed + ".", "", headers);
    }

    /** The web server looks at the query only when a parameter is asked for. */
    @ExceptionHandler
    ResponseEntity<Object> handle(InvalidParameterException unreadableQuery) {
        return Problems.response(
                ProblemType.BAD_REQUEST, "Write the query in UTF-8 with percent escapes, a percent sign as %25.");
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemType type = ProblemType.ofStatus(status);
        return Problems.response(type, type.remedy(), "", headers);
    }

    /** The framework cannot read a content type with an unknown charset at all, and sees no type. */
    private static boolean namesUnknownCharset(@Nullable String contentType) {
        Matcher charset = CHARSET.matcher(Objects.requireNonNullElse(contentType, ""));
        try {
            return charset.find() && !Charset.isSupported(charset.group(1));
        } catch (IllegalCharsetNameException notEvenAName) {
            return true;
        }
    }
}
