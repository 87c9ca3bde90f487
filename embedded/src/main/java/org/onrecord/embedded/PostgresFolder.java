package org.onrecord.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Where PostgreSQL lives on this disk: its programs, its data and its log, and the commands on them.
 *
 * @param home the folder of all three
 */
record PostgresFolder(Path home, PostgresBinaries binaries, RunAs runAs) {

    static final int SECONDS_TO_WAIT = 60;

    private static final int PAUSE_MILLIS = 20;
    private static final int LINES_TO_SHOW = 5;

    /** Made ready: programs unpacked, database cluster with the database and user of that name in place. */
    static PostgresFolder prepared(Path wanted, String name) {
        Path home;
        try {
            home = Files.createDirectories(wanted).toRealPath();
        } catch (IOException failed) {
            throw new StartException("The folder " + wanted + " cannot be made", failed);
        }
        PostgresFolder folder = new PostgresFolder(
                home,
                PostgresBinaries.unpacked(home.resolve("programs-" + PostgresBinaries.VERSION)),
                RunAs.forThisUser());
        folder.runAs().handOver(home);
        if (!Files.isDirectory(folder.data())) {
            folder.createCluster(name);
        }
        return folder;
    }

    Path data() {
        return home.resolve("data-" + PostgresBinaries.MAJOR_VERSION);
    }

    Path log() {
        return home.resolve("postgresql.log");
    }

    /** Runs one of PostgreSQL's programs in this folder, as the right user. */
    Command.Result run(String program, List<String> arguments) {
        return Command.run(runAs.command(binaries.program(program), arguments), home, null);
    }

    /** Ends the server that runs on this data, if one does, and its sessions; what they have committed stays. */
    void stopServer() {
        if (processes().findAny().isEmpty()) {
            return;
        }
        Command.Result stopped = run(
                "pg_ctl",
                List.of("stop", "--mode=fast", "--wait", "--timeout=" + SECONDS_TO_WAIT, "--pgdata=" + data()));
        if (!awaitNoProcess()) {
            throw new StartException("PostgreSQL in " + home + " does not stop: " + stopped.output(), null);
        }
    }

    /**
     * Clears the way for a server: stops one that an earlier run left behind, and removes its mark where it was killed
     * and another process, or none that has ended properly, now has its number.
     */
    void clear() {
        stopServer();
        try {
            Files.deleteIfExists(data().resolve("postmaster.pid"));
        } catch (IOException failed) {
            throw new StartException("PostgreSQL's data folder " + data() + " cannot be written", failed);
        }
    }

    /** The processes that run this folder's own copy of the server. */
    Stream<ProcessHandle> processes() {
        String server = binaries.program("postgres");
        return ProcessHandle.allProcesses()
                .filter(process ->
                        process.info().command().filter(server::equals).isPresent());
    }

    /** The last lines that the server wrote, for a person who asks why it does not start. */
    String endOfLog() {
        try {
            List<String> lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_TO_SHOW), lines.size()));
        } catch (IOException none) {
            return "";
        }
    }

    private boolean awaitNoProcess() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_WAIT);
        try {
            while (processes().findAny().isPresent()) {
                if (System.nanoTime() >= end) {
                    return false;
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The steps happen in a folder of another name, so that an interrupted first start leaves no half database. */
    private void createCluster(String name) {
        Path unfinished = home.resolve("unfinished-data");
        try {
            if (Files.exists(unfinished)) {
                TemporaryFolder.delete(unfinished);
            }
            Files.createDirectory(unfinished);
            runAs.handOver(unfinished);
            require(run(
                    "initdb",
                    List.of(
                            "--pgdata=" + unfinished,
                            "--username=" + name,
                            "--auth=trust",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8")));
            require(Command.run(
                    runAs.command(
                            binaries.program("postgres"), List.of("--single", "-D", unfinished.toString(), "postgres")),
                    home,
                    "CREATE DATABASE " + name + ";\n"));
            Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new StartException("PostgreSQL's data folder " + data() + " cannot be made", failed);
        }
    }

    private static void require(Command.Result result) {
        if (!result.succeeded()) {
            throw new StartException("PostgreSQL cannot make its data folder: " + result.output(), null);
        }
    }
}
