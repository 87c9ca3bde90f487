package org.onrecord.benchmarks.copies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The processor time of this thread and of the PostgreSQL process that serves it; where there is no {@code /proc}, of the
 * latter the time that passed instead, which is longer.
 */
final class ProcessorTime {

    /** Of a tick of {@code /proc}: a hundredth of a second on every Linux that Java runs on. */
    private static final long NANOS_A_TICK = 10_000_000;

    /** Where the processor time stands in a line of {@code /proc/PID/stat}, behind the name in brackets. */
    private static final int USER = 11;

    private final Path stat;

    ProcessorTime(long server) {
        stat = Path.of("/proc", Long.toString(server), "stat");
    }

    long nanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + server();
    }

    private long server() {
        if (!Files.isReadable(stat)) {
            return System.nanoTime();
        }
        try {
            String line = Files.readString(stat);
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[USER]) + Long.parseLong(fields[USER + 1])) * NANOS_A_TICK;
        } catch (IOException gone) {
            throw new UncheckedIOException("PostgreSQL has ended", gone);
        }
    }
}
