package org.onrecord.benchmarks.storeload;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/**
 * Processor time so far: what a machine that does other work as well does not change, unlike the clock.
 *
 * @param java of this process: the store, its clients, Kafka, the compiler and the collector of garbage
 * @param answering of the store's threads that answer requests
 * @param asking of the clients' threads
 * @param database of PostgreSQL's processes that are running
 */
record Processors(Duration java, Duration answering, Duration asking, Duration database) {

    /** @param data the folder that PostgreSQL's programs are in */
    static Processors now(Path data) {
        String programs = data.toAbsolutePath().toString();
        return new Processors(
                used(ProcessHandle.current()),
                threads("http-nio-"),
                threads(Clients.THREADS).plus(threads("HttpClient-")),
                ProcessHandle.allProcesses()
                        .filter(process -> process.info()
                                .command()
                                .filter(command -> command.startsWith(programs))
                                .isPresent())
                        .map(Processors::used)
                        .reduce(Duration.ZERO, Duration::plus));
    }

    Processors since(Processors before) {
        return new Processors(
                java.minus(before.java),
                answering.minus(before.answering),
                asking.minus(before.asking),
                database.minus(before.database));
    }

    private static Duration used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Of those that are alive. */
    private static Duration threads(String name) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Duration.ofNanos(Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().startsWith(name))
                .mapToLong(thread -> Math.max(0, threads.getThreadCpuTime(thread.getThreadId())))
                .sum());
    }

    @Override
    public String toString() {
        return "processor time: %d s of PostgreSQL, %d s of Java".formatted(database.toSeconds(), java.toSeconds());
    }
}
