package org.onrecord.ingest.feed;

import java.util.Locale;

/** Why a document cannot be read as a feed. The code is part of the API. */
public enum FeedFailure {
    /** It is something else: a web page, JSON, nothing at all. */
    NOT_A_FEED,
    /** It is XML that breaks off or breaks the rules. */
    BROKEN_FEED,
    /** Its bytes are not text in the charset that it names. */
    CHARSET,
    /** It has a DOCTYPE, or is nested deeper than a feed is. */
    HOSTILE_XML;

    /** Such as {@code not-a-feed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
