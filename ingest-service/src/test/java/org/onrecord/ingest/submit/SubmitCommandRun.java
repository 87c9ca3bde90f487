package org.onrecord.ingest.submit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command, run within the test. */
public final class SubmitCommandRun {

    private SubmitCommandRun() {}

    /** What a run came to. */
    record Result(int exit, String out, String err) {}

    /** @return the exit code */
    public static int exit(int port, String... arguments) throws InterruptedException {
        return run(port, "", arguments).exit();
    }

    static Result run(int port, String in, String... arguments) throws InterruptedException {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of("--to", "http://localhost:" + port));
        all.addAll(List.of(arguments));
        int exit = new SubmitCommand(
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        Map.of())
                .run(all);
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
