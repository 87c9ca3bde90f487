package org.onrecord.extract.listener;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Something to do once the current transaction is committed, and something when it is over, however it ended. */
final class AfterTransaction implements TransactionSynchronization {

    private final Runnable committed;
    private final Runnable over;

    private AfterTransaction(Runnable committed, Runnable over) {
        this.committed = committed;
        this.over = over;
    }

    /** @throws IllegalStateException if there is no transaction */
    static void run(Runnable committed, Runnable over) {
        TransactionSynchronizationManager.registerSynchronization(new AfterTransaction(committed, over));
    }

    @Override
    public void afterCommit() {
        committed.run();
    }

    @Override
    public void afterCompletion(int status) {
        over.run();
    }
}
