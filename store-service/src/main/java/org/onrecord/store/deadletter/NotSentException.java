package org.onrecord.store.deadletter;

/** Kafka did not take a record in time. It may have it all the same. */
final class NotSentException extends RuntimeException {

    NotSentException(String message, Throwable cause) {
        super(message, cause);
    }
}
