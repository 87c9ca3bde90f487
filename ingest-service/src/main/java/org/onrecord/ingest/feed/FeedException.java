package org.onrecord.ingest.feed;

/** A document cannot be read as a feed; the message says why in a sentence that can be shown. */
public final class FeedException extends Exception {

    private final FeedFailure reason;

    FeedException(FeedFailure reason, String message) {
        super(message);
        this.reason = reason;
    }

    public FeedFailure reason() {
        return reason;
    }

    /** The message, which there always is. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
