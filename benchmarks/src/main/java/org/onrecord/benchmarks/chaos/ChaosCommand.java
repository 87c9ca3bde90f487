package org.onrecord.benchmarks.chaos;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.benchmarks.chaos.check.Finding;
import org.onrecord.benchmarks.chaos.stack.ChaosException;
import org.onrecord.benchmarks.chaos.stack.Workplace;
import org.onrecord.embedded.SmallDisk;

/** The command {@code ./onrecord chaos}. */
public final class ChaosCommand {

    private static final int SKIPPED = 3;

    private ChaosCommand() {}

    /**
     * The status is 0 where every promise was kept, 1 where one was broken, 2 where the arguments are
     * unusable, 3 where this machine does not allow it.
     */
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
        Workplace.silence();
        Path folder = Workplace.make("onrecord-chaos-");
        try {
            if (run(options, folder, out)) {
                Workplace.delete(folder);
                return 0;
            }
        } catch (SmallDisk.NotAllowedException refused) {
            out.println("chaos: SKIPPED, no file system can be mounted here: " + refused.getMessage());
            Workplace.delete(folder);
            return SKIPPED;
        }
        out.println("chaos: data and logs are kept in " + folder);
        return 1;
    }

    /** @return whether every promise was kept */
    private static boolean run(ChaosOptions options, Path folder, PrintStream out) throws Exception {
        long start = System.nanoTime();
        List<Finding> findings;
        try {
            findings = new Chaos(
                            options,
                            folder,
                            line -> out.println("%7.1f s  %s".formatted((System.nanoTime() - start) / 1e9, line)))
                    .run();
        } catch (ChaosException stuck) {
            out.println("chaos: " + stuck.getMessage());
            return false;
        }
        Finding.print(findings, out);
        return findings.stream().allMatch(Finding::kept);
    }
}
