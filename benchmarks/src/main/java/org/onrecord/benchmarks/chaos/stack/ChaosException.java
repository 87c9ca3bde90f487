package org.onrecord.benchmarks.chaos.stack;

/** Something did not happen that had to; the message says what. */
public final class ChaosException extends RuntimeException {

    public ChaosException(String message) {
        super(message);
    }
}
