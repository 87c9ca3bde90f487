package org.onrecord.ingest.submit;

/** Arguments that make no sense; the message says what to do. */
final class UsageException extends Exception {

    UsageException(String message) {
        super(message);
    }
}
