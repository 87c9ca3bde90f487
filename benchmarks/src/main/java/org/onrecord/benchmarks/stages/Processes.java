package org.onrecord.benchmarks.stages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
     * The most memory that a part's processes had (VmHWM of Linux), in MB of 2^20 bytes; of several processes the sum,
     * which counts what they share more than once. 0 where the system does not tell.
     */
    long mostMegabytes(Part part) throws IOException {
        long kilobytes = 0;
        for (ProcessHandle process : servers.processes(part)) {
            kilobytes += highWater(process.pid());
        }
        return kilobytes / 1024;
    }

    private static long highWater(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (Files.notExists(status)) {
            return 0;
        }
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (NoSuchFileException ended) {
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
