package org.onrecord.ingest.problem;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** Why a request was not carried out. The slug is part of the API: clients may tell problems apart by it. */
public enum ProblemType {
    EMPTY_BODY(
            HttpStatus.BAD_REQUEST,
            "The request has no body",
            "Send the article as the body: its plain text, or a JSON object."),
    NOT_TEXT(
            HttpStatus.BAD_REQUEST,
            "The body is not text in its charset",
            "Send text in UTF-8, or name the charset of a plain text in Content-Type."),
    NOT_JSON(HttpStatus.BAD_REQUEST, "The body is not JSON", "Mend the JSON, or send plain text as text/plain."),
    NOT_AN_OBJECT(
            HttpStatus.BAD_REQUEST, "The body is no JSON object", "Send an object with at least the field \"text\"."),
    NOT_XML(
            HttpStatus.BAD_REQUEST,
            "The body is not XML that is read here",
            "Send one well-formed document, nested no deeper than 200, with no entities of its own."),
    NOT_GZIP(
            HttpStatus.BAD_REQUEST,
            "The body is not gzip, or unpacks to more than it may",
            "Pack it with gzip, or send it as it is, without Content-Encoding."),
    NO_ARTICLE(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "There is no article in it",
            "Send a page or a document that holds the text of one article."),
    LANGUAGE(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "The article is not in English",
            "Only English is extracted. Where the article is in English after all, mend its language."),
    SEVERAL_ARTICLES(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "There is more than one article in it",
            "Send it to POST /articles/bulk, which answers for each."),
    INVALID_FIELD(
            HttpStatus.BAD_REQUEST,
            "A field is missing or not what it should be",
            "See the field named, and the description of the API at /v3/api-docs."),
    BAD_REQUEST(
            HttpStatus.BAD_REQUEST,
            "The request cannot be read",
            "Check its address and its headers, and that its body was sent to the end."),
    NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "There is nothing at this address",
            "Articles go to POST /articles and leave by DELETE /articles/{id}, with a slash in an id written %2F."),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED,
            "This address does not take this method",
            "Use a method that the Allow header names."),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer is not to be had in that form", "Accept application/json."),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large", "Send one article at a time."),
    UNSUPPORTED_CONTENT_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "Bodies of this type are not taken here",
            "Say what the body is: Content-Type: application/json or text/plain, text/html, application/xml, or application/x-ndjson for many."),
    UNSUPPORTED_CHARSET(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "The body's charset is not known here",
            "Send UTF-8, or name a charset such as windows-1252."),
    UNSUPPORTED_ENCODING(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "Bodies compressed in this way are not taken here",
            "Send the body without Content-Encoding; many articles at once may be packed with gzip."),
    SOURCE_IS_SET(
            HttpStatus.CONFLICT,
            "The source is one of the service's settings",
            "Change onrecord.ingest.feeds.sources, or give another id."),
    BAD_KEY(
            HttpStatus.BAD_REQUEST,
            "The Idempotency-Key is none",
            "Send 1 to 255 visible characters of ASCII, such as a UUID, or leave it out."),
    KEY_IN_USE(
            HttpStatus.CONFLICT,
            "The first request under this Idempotency-Key is under way",
            "Send it again in a moment."),
    KEY_REUSED(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Another request had this Idempotency-Key",
            "Give each request a key of its own; send the same again under the same."),
    INTERNAL(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Something went wrong in the service",
            "Send it again later: sending an article twice does no harm. The service's log tells more."),
    NOT_ACKNOWLEDGED(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Kafka did not acknowledge the record in time",
            "Send it again after the seconds in Retry-After: sending an article twice does no harm.");

    private final HttpStatus status;
    private final String title;
    private final String remedy;

    ProblemType(HttpStatus status, String title, String remedy) {
        this.status = status;
        this.title = title;
        this.remedy = remedy;
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What the sender can do, where no more is known than that it is this problem. */
    public String remedy() {
        return remedy;
    }

    /** The last part of {@link #uri()}, such as {@code not-json}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem's {@code type}, relative to the service. */
    public URI uri() {
        return URI.create("/problems/" + slug());
    }

    /** The type for a failure of which only the status is known. */
    static ProblemType ofStatus(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_CONTENT_TYPE;
            default -> status.is4xxClientError() ? BAD_REQUEST : INTERNAL;
        };
    }
}
