package org.onrecord.ingest.submit;

import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.wire.EventJson;

/** Prints outcomes, a bar while it runs, and the sum. Safe to call from several threads. */
final class Tally {

    private static final int WIDTH = 24;
    private static final long REDRAW_NANOS = 100_000_000;
    private static final double NANOS = 1e9;

    private final PrintStream out;
    private final @Nullable PrintStream bar;
    private final boolean quiet;
    private final long start = System.nanoTime();
    private long drawn;
    private long expected;
    private boolean open = true;
    private long accepted;
    private long takedowns;
    private long refused;
    private long failed;

    /**
     * @param out one line of JSON for each outcome
     * @param bar where the bar goes, null for none
     * @param quiet whether good outcomes are not printed
     */
    Tally(PrintStream out, @Nullable PrintStream bar, boolean quiet) {
        this.out = out;
        this.bar = bar;
        this.quiet = quiet;
    }

    /** So many more will come. */
    synchronized void expect(long more) {
        expected += more;
    }

    /** No more are found than are expected by now. */
    synchronized void allFound() {
        open = false;
    }

    synchronized void add(Outcome outcome) {
        switch (outcome.outcome()) {
            case Outcome.ACCEPTED -> accepted++;
            case Outcome.TAKEDOWN -> takedowns++;
            case Outcome.REFUSED -> refused++;
            default -> failed++;
        }
        if (!quiet || !outcome.isGood()) {
            clear();
            out.println(EventJson.mapper().writeValueAsString(outcome));
        }
        draw();
    }

    synchronized boolean allGood() {
        return refused + failed == 0;
    }

    /** Takes the bar away and says what it came to. */
    synchronized void finish(PrintStream to) {
        clear();
        double seconds = (System.nanoTime() - start) / NANOS;
        to.printf(
                Locale.ROOT,
                "%,d accepted, %,d taken down, %,d refused, %,d failed in %.1f s%n",
                accepted,
                takedowns,
                refused,
                failed,
                seconds);
    }

    private void draw() {
        long now = System.nanoTime();
        if (bar == null || now - drawn < REDRAW_NANOS) {
            return;
        }
        drawn = now;
        long done = accepted + takedowns + refused + failed;
        double part = expected == 0 ? 0 : Math.min(1, (double) done / expected);
        int full = (int) (part * WIDTH);
        double rate = done / Math.max((now - start) / NANOS, 0.001);
        bar.printf(
                Locale.ROOT,
                "\r[%s%s] %,d of %,d%s, %.0f/s, %,d refused, %,d failed ",
                "#".repeat(full),
                "-".repeat(WIDTH - full),
                done,
                Math.max(expected, done),
                open ? " or more" : "",
                rate,
                refused,
                failed);
        bar.flush();
    }

    private void clear() {
        if (bar != null && drawn != 0) {
            bar.print("\r\u001b[K");
            bar.flush();
            drawn = 0;
        }
    }
}
