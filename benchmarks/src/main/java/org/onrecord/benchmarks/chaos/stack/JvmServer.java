package org.onrecord.benchmarks.chaos.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A main class in a JVM of its own, with this JVM's class path. */
final class JvmServer implements Server {

    private final List<String> command = new ArrayList<>();
    private final Path log;
    private final BooleanSupplier ready;
    private @Nullable Process process;

    /**
     * @param heapMegabytes the most heap it may take
     * @param log takes what it prints, of all its lives
     * @param ready whether it answers
     */
    JvmServer(String mainClass, int heapMegabytes, Path log, BooleanSupplier ready, List<String> arguments) {
        this.log = log;
        this.ready = ready;
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Many short lives on few processors: the quick compiler, and no threads for collecting garbage.
        command.addAll(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        command.addAll(arguments);
    }

    @Override
    public synchronized void start() {
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException("no further Java can be started", failed);
        }
    }

    @Override
    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    @Override
    public boolean isReady() {
        return isAlive() && ready.getAsBoolean();
    }

    @Override
    public synchronized void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }
}
