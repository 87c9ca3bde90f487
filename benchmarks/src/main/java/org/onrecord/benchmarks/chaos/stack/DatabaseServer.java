package org.onrecord.benchmarks.chaos.stack;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.embedded.EmbeddedPostgres;

/** The embedded PostgreSQL: the server's main process and one for each session, all of one program of its own. */
final class DatabaseServer implements OwnProcesses {

    private final Path home;
    private final int port;
    private @Nullable EmbeddedPostgres running;

    DatabaseServer(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    @Override
    public synchronized void start() {
        running = EmbeddedPostgres.start(home, port);
    }

    @Override
    public synchronized boolean isAlive() {
        return running != null && !processes().isEmpty();
    }

    @Override
    public boolean isReady() {
        return isAlive() && Probe.accepts(port);
    }

    @Override
    public synchronized void kill() {
        running = null;
        List<ProcessHandle> processes = processes();
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
    }

    @Override
    public List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.endsWith("/postgres")
                                && Path.of(command).startsWith(home))
                        .isPresent())
                .toList();
    }
}
