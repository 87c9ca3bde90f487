package org.onrecord.benchmarks.chaos.stack;

/** Something that runs in processes of its own. */
interface Server extends AutoCloseable {

    /** Starts it; returns before it is ready. */
    void start();

    /** Whether its process runs. */
    boolean isAlive();

    /** Whether it can do its work. */
    boolean isReady();

    /** Ends it with SIGKILL, and returns when it is gone; does nothing if it does not run. */
    void kill();

    /** Ends all of it for good. */
    @Override
    default void close() {
        kill();
    }
}
