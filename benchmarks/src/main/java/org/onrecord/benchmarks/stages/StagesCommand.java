package org.onrecord.benchmarks.stages;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.onrecord.benchmarks.chaos.stack.LocalStack;
import org.onrecord.benchmarks.chaos.stack.Part;
import org.onrecord.benchmarks.chaos.stack.Servers;
import org.onrecord.benchmarks.chaos.stack.Workplace;
import org.onrecord.benchmarks.load.Newsroom;

/** The command {@code ./onrecord load-stages}. */
public final class StagesCommand {

    private static final Duration START_DEADLINE = Duration.ofMinutes(10);

    private StagesCommand() {}

    /** The status is 0 where everything came through, 1 where not, 2 where the arguments are unusable. */
    public static void main(String... arguments) throws Exception {
        System.exit(run(List.of(arguments), System.out));
    }

    static int run(List<String> arguments, PrintStream out) throws Exception {
        if (arguments.contains("--help")) {
            out.print(StagesOptions.HELP);
            return 0;
        }
        StagesOptions options;
        try {
            options = StagesOptions.parse(arguments);
        } catch (IllegalArgumentException unusable) {
            out.println("load-stages: " + unusable.getMessage());
            out.print(StagesOptions.HELP);
            return 2;
        }
        Workplace.silence();
        Path folder = Workplace.make("onrecord-stages-");
        try (Servers servers = LocalStack.asReleased(folder)) {
            servers.startAll(EnumSet.allOf(Part.class), START_DEADLINE);
            try (Newsroom newsroom = Newsroom.open(servers.addresses().bootstrapServers())) {
                new Stages(options, servers, newsroom).measure().print(out);
            }
        } catch (IllegalStateException missing) {
            out.println("load-stages: " + missing.getMessage() + "; data and logs are kept in " + folder);
            return 1;
        }
        Workplace.delete(folder);
        return 0;
    }
}
