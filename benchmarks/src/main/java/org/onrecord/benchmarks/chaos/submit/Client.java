package org.onrecord.benchmarks.chaos.submit;

import org.onrecord.benchmarks.chaos.plan.Step;

/** Hands one step in, as often as it takes. */
interface Client extends AutoCloseable {

    /**
     * @return the number of the attempt that was acknowledged, from 1
     * @throws org.onrecord.benchmarks.chaos.stack.ChaosException if it was refused, or not taken in time
     */
    int carryOut(Step step) throws InterruptedException;

    @Override
    void close();
}
