package org.onrecord.benchmarks.stages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.benchmarks.chaos.stack.Part;
import org.onrecord.benchmarks.chaos.stack.Servers;

/** What the processes of a stack use. */
final class Processes {

    private final Servers servers;

    Processes(Servers servers) {
        this.servers = servers;
    }

    /** Holds a part where it is, warm; its clients find it silent. */
    void hold(Part part) throws IOException, InterruptedException {
        signal(part, "-STOP");
    }

    /** Lets it go on. */
    void release(Part part) throws IOException, InterruptedException {
        signal(part, "-CONT");
    }

    /** The processor time of each part so far, of the processes that live. */
    Map<Part, Duration> busy() {
        Map<Part, Duration> busy = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            busy.put(
                    part,
                    servers.processes(part).stream()
                            .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                            .reduce(Duration.ZERO, Duration::plus));
        }
        return busy;
    }

    /**
     * The memory of a part's processes, in MB of 2^20 bytes, with its share of what several processes share (Linux: Pss
     * of {@code smaps_rollup}). 0 where the system does not tell.
     */
    long megabytes(Part part) {
        return servers.processes(part).stream()
                        .mapToLong(process -> kilobytes(process.pid()))
                        .sum()
                / 1024;
    }

    private static long kilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException endedOrNotLinux) {
            return 0;
        }
    }

    private void signal(Part part, String signal) throws IOException, InterruptedException {
        for (ProcessHandle process : servers.processes(part)) {
            int status = new ProcessBuilder(List.of("kill", signal, Long.toString(process.pid())))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IOException("kill " + signal + " " + process.pid() + " ends with " + status);
            }
        }
    }
}
