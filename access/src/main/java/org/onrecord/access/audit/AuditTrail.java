package org.onrecord.access.audit;

/** Where a service writes down what it is asked to change. */
public interface AuditTrail {

    /**
     * Called before anything is changed.
     *
     * @throws AuditUnavailableException if it cannot be written down; nothing is changed then
     */
    void begin(AuditEntry entry);

    /**
     * Called when the request is answered.
     *
     * @param entry the same, with its object if that became known
     * @param status the HTTP status of the answer
     */
    void end(AuditEntry entry, int status);
}
