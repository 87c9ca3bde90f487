package org.onrecord.quickstart;

/** The command was not typed as it must be; the message says what to type. */
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}
