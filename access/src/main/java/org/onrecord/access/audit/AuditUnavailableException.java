package org.onrecord.access.audit;

/** What is asked for cannot be written down at the moment. */
public final class AuditUnavailableException extends RuntimeException {

    public AuditUnavailableException(Throwable cause) {
        super(cause);
    }
}
