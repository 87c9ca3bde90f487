package org.onrecord.benchmarks.chaos.stack;

import java.util.List;

/** A server whose processes are this machine's own, so that they can be held and asked how busy they were. */
interface OwnProcesses extends Server {

    /** Those that run now. */
    List<ProcessHandle> processes();
}
