package org.onrecord.benchmarks.chaos;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.benchmarks.chaos.check.Finding;
import org.onrecord.benchmarks.chaos.stack.ChaosException;
import org.slf4j.LoggerFactory;

/** The command {@code ./onrecord chaos}. */
public final class ChaosCommand {

    private ChaosCommand() {}

    /** The status is 0 where every promise was kept, 1 where one was broken, 2 where the arguments are unusable. */
    public static void main(String... arguments) throws Exception {
        System.exit(run(List.of(arguments), System.out));
    }

    static int run(List<String> arguments, PrintStream out) throws Exception {
        if (arguments.contains("--help")) {
            out.print(ChaosOptions.HELP);
            return 0;
        }
        ChaosOptions options;
        try {
            options = ChaosOptions.parse(arguments);
        } catch (IllegalArgumentException unusable) {
            out.println("chaos: " + unusable.getMessage());
            out.print(ChaosOptions.HELP);
            return 2;
        }
        silence();
        // PostgreSQL may run as another user, who must be able to enter.
        Path folder = Files.createTempDirectory("onrecord-chaos-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        if (run(options, folder, out)) {
            delete(folder);
            return 0;
        }
        out.println("chaos: data and logs are kept in " + folder);
        return 1;
    }

    /** @return whether every promise was kept */
    private static boolean run(ChaosOptions options, Path folder, PrintStream out) throws Exception {
        long start = System.nanoTime();
        List<Finding> findings;
        try (Chaos chaos = new Chaos(
                options,
                folder,
                line -> out.println("%7.1f s  %s".formatted((System.nanoTime() - start) / 1e9, line)))) {
            findings = chaos.run();
        } catch (ChaosException stuck) {
            out.println("chaos: " + stuck.getMessage());
            return false;
        }
        out.println();
        findings.forEach(finding -> {
            out.println((finding.kept() ? "kept    " : "BROKEN  ") + finding.promise());
            finding.differences().forEach(difference -> out.println("          " + difference));
            if (finding.broken() > finding.differences().size()) {
                out.println("          and %,d more"
                        .formatted(finding.broken() - finding.differences().size()));
            }
        });
        return findings.stream().allMatch(Finding::kept);
    }

    /** The Kafka clients of this program have much to say while the broker is down. */
    private static void silence() {
        LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
        logs.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
