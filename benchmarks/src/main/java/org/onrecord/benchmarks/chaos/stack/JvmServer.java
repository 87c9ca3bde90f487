package org.onrecord.benchmarks.chaos.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A main class in a JVM of its own, with this JVM's class path. */
final class JvmServer implements OwnProcesses {

    /** For many short lives on few processors: the quick compiler, and no threads for collecting garbage. */
    static final List<String> SHORT_LIVED = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** As the images run. */
    static final List<String> AS_RELEASED = List.of("-XX:+UseSerialGC");

    private final List<String> command = new ArrayList<>();
    private final Path log;
    private final BooleanSupplier ready;
    private @Nullable Process process;

    /**
     * @param options of the JVM
     * @param heapMegabytes the most heap it may take
     * @param log takes what it prints, of all its lives
     * @param ready whether it answers
     */
    JvmServer(
            String mainClass,
            List<String> options,
            int heapMegabytes,
            Path log,
            BooleanSupplier ready,
            List<String> arguments) {
        this.log = log;
        this.ready = ready;
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-Xmx" + heapMegabytes + "m",
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

    @Override
    public synchronized List<ProcessHandle> processes() {
        return process == null ? List.of() : List.of(process.toHandle());
    }
}
