package org.onrecord.extract.listener;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Something to do once the current transaction is committed, and not at all if it is rolled back. */
final class AfterCommit implements TransactionSynchronization {

    private final Runnable action;

    private AfterCommit(Runnable action) {
        this.action = action;
    }

    /** @throws IllegalStateException if there is no transaction */
    static void run(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new AfterCommit(action));
    }

    @Override
    public void afterCommit() {
        action.run();
    }
}
