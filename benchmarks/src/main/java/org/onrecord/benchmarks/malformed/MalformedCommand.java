package org.onrecord.benchmarks.malformed;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.onrecord.benchmarks.chaos.check.Finding;
import org.onrecord.benchmarks.chaos.stack.ChaosException;
import org.onrecord.benchmarks.chaos.stack.LocalStack;
import org.onrecord.benchmarks.chaos.stack.Part;
import org.onrecord.benchmarks.chaos.stack.Servers;
import org.onrecord.benchmarks.chaos.stack.Workplace;

/** The command {@code ./onrecord malformed}. */
public final class MalformedCommand {

    private static final Duration START_DEADLINE = Duration.ofMinutes(10);

    private MalformedCommand() {}

    /** The status is 0 where every promise was kept, 1 where one was broken, 2 where the arguments are unusable. */
    public static void main(String... arguments) throws Exception {
        System.exit(run(List.of(arguments), System.out));
    }

    static int run(List<String> arguments, PrintStream out) throws Exception {
        if (arguments.contains("--help")) {
            out.print(MalformedOptions.HELP);
            return 0;
        }
        MalformedOptions options;
        try {
            options = MalformedOptions.parse(arguments);
        } catch (IllegalArgumentException unusable) {
            out.println("malformed: " + unusable.getMessage());
            out.print(MalformedOptions.HELP);
            return 2;
        }
        Workplace.silence();
        Path folder = Workplace.make("onrecord-malformed-");
        boolean kept = false;
        try (Servers servers = LocalStack.in(folder, 1, options.seed())) {
            servers.startAll(EnumSet.allOf(Part.class), START_DEADLINE);
            out.println("broker, database and services are up");
            List<Finding> findings = new Malformed(options.count(), options.seed(), servers, out::println).run();
            Finding.print(findings, out);
            kept = findings.stream().allMatch(Finding::kept);
        } catch (ChaosException stuck) {
            out.println("malformed: " + stuck.getMessage());
        }
        if (kept) {
            Workplace.delete(folder);
            return 0;
        }
        out.println("malformed: data and logs are kept in " + folder);
        return 1;
    }
}
