package org.onrecord.access.refusal;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Why a request is not carried out for whoever sends it. The slug is part of the API. */
public enum Refusal {
    KEY_MISSING(
            HttpStatus.UNAUTHORIZED,
            "This needs a key",
            "Send Authorization: Bearer and an API key or a token; ./onrecord keys add makes a key."),
    KEY_NOT_ACCEPTED(
            HttpStatus.UNAUTHORIZED,
            "The key is not good here",
            "It is unknown, revoked or expired, or a token of another issuer or for another audience: ask for a new one."),
    SCOPE_MISSING(
            HttpStatus.FORBIDDEN,
            "The key is not for this",
            "Use a key or token that has the scope which the answer names."),
    CROSS_SITE_REQUEST(
            HttpStatus.FORBIDDEN,
            "The request comes from another site",
            "What changes something is taken only from the service's own pages and from programs. Open the service's"
                    + " page and do it there."),
    HOST_NOT_KNOWN(
            HttpStatus.MISDIRECTED_REQUEST,
            "The service is not known by this name",
            "A service without keys answers to localhost and to addresses. Ask for it so, or add the name to"
                    + " onrecord.access.hosts."),
    TOO_MANY_REQUESTS(
            HttpStatus.TOO_MANY_REQUESTS,
            "There were too many requests",
            "Send it again after the seconds in Retry-After; RateLimit-Policy says how many may be sent."),
    ISSUER_UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "The token cannot be checked at the moment",
            "Its issuer does not answer. Send it again after the seconds in Retry-After, or use an API key."),
    AUDIT_UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "What is done cannot be written down at the moment",
            "Nothing was changed. Send it again after the seconds in Retry-After.");

    private final HttpStatus status;
    private final String title;
    private final String remedy;

    Refusal(HttpStatus status, String title, String remedy) {
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

    /** What whoever asked can do about it. */
    public String remedy() {
        return remedy;
    }

    /** The last part of {@link #uri()}, such as {@code key-missing}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem's {@code type}, relative to the service. */
    public URI uri() {
        return URI.create("/problems/" + slug());
    }
}
