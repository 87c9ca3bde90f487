package org.onrecord.quickstart;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Lines for the person at the console, each with the time since the start. */
final class Progress {

    private static final double NANOS_PER_SECOND = 1e9;

    private final PrintStream out;
    private final LongSupplier nanos;
    private final long start;

    /** @param nanos a clock that only ever goes forward, in nanoseconds */
    Progress(PrintStream out, LongSupplier nanos) {
        this.out = out;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    void say(String line) {
        double seconds = (nanos.getAsLong() - start) / NANOS_PER_SECOND;
        out.println(String.format(Locale.ROOT, "%6.1f s  %s", seconds, line));
    }
}
