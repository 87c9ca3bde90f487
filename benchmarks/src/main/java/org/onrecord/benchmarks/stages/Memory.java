package org.onrecord.benchmarks.stages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.onrecord.benchmarks.chaos.stack.Part;

/** Looks at the memory of each part every few seconds until it is closed. */
final class Memory implements AutoCloseable {

    private static final long BETWEEN_LOOKS_SECONDS = 5;

    private final Map<Part, List<Long>> megabytes = new EnumMap<>(Part.class);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    private Memory() {
        for (Part part : Part.values()) {
            megabytes.put(part, new ArrayList<>());
        }
    }

    static Memory watch(Processes processes) {
        Memory memory = new Memory();
        var unused = memory.clock.scheduleAtFixedRate(
                () -> memory.look(processes), 0, BETWEEN_LOOKS_SECONDS, TimeUnit.SECONDS);
        return memory;
    }

    private synchronized void look(Processes processes) {
        megabytes.forEach((part, seen) -> seen.add(processes.megabytes(part)));
    }

    /** The most that was seen of a part. */
    synchronized long most(Part part) {
        return looks(part).stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** What was seen of a part at the beginning, after each quarter of the time, and at its end. */
    synchronized List<Long> quarters(Part part) {
        List<Long> seen = looks(part);
        return seen.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(0, 4)
                        .mapToObj(quarter -> seen.get((seen.size() - 1) * quarter / 4))
                        .toList();
    }

    private List<Long> looks(Part part) {
        return megabytes.getOrDefault(part, List.of());
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
