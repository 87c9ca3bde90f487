package org.onrecord.ingest.fetch;

import java.util.Locale;

/** Why something could not be fetched. The code is part of the API. */
public enum FetchFailure {
    /** The address is not one that can be fetched: another scheme, a password in it, a port of another service. */
    ADDRESS_INVALID,
    /** The address, or the one a name or redirect leads to, is inside the network. */
    ADDRESS_REFUSED,
    /** No such name. */
    NAME_UNKNOWN,
    /** Nobody answers there. */
    UNREACHABLE,
    /** The certificate is not good, or there is no TLS. */
    TLS,
    /** It took too long. */
    TIMEOUT,
    /** The connection broke, or what came is not HTTP. */
    BROKEN_ANSWER,
    /** The body is longer than the limit. */
    TOO_LARGE,
    /** The body cannot be unpacked. */
    COMPRESSION,
    /** Too many redirects, a circle, or one that leads nowhere. */
    REDIRECT,
    /** robots.txt forbids it. */
    ROBOTS,
    /** The server wants a password or refuses: 401, 402, 403, 407, 451. */
    DENIED,
    /** It is not there: 404. */
    NOT_FOUND,
    /** It is gone for good: 410. */
    GONE,
    /** The server asks for patience: 429, 503. */
    RATE_LIMITED,
    /** The server answers with an error: any other status. */
    STATUS;

    /** Such as {@code address-refused}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
