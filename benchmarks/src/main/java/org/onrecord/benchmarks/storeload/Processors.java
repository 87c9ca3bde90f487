package org.onrecord.benchmarks.storeload;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Processor time so far: what a machine that does other work as well does not change, unlike the clock.
 *
 * @param java of this process, the store and Kafka included
 * @param database of PostgreSQL's processes that are running
 */
record Processors(Duration java, Duration database) {

    /** @param data the folder that PostgreSQL's programs are in */
    static Processors now(Path data) {
        String programs = data.toAbsolutePath().toString();
        return new Processors(
                used(ProcessHandle.current()),
                ProcessHandle.allProcesses()
                        .filter(process -> process.info()
                                .command()
                                .filter(command -> command.startsWith(programs))
                                .isPresent())
                        .map(Processors::used)
                        .reduce(Duration.ZERO, Duration::plus));
    }

    Processors since(Processors before) {
        return new Processors(java.minus(before.java), database.minus(before.database));
    }

    private static Duration used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public String toString() {
        return "processor time: %d s of PostgreSQL, %d s of Java".formatted(database.toSeconds(), java.toSeconds());
    }
}
