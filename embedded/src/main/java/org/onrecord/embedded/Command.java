package org.onrecord.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A program run to its end. */
final class Command {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private Command() {}

    /**
     * What a program said, and how it ended.
     *
     * @param output standard output and standard error, without white space at its ends
     */
    record Result(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }

    /**
     * Runs a program and waits for it.
     *
     * @param workingFolder a folder that the program's user may enter
     * @param input given to its standard input, or null for none
     * @throws StartException if it cannot be run, or takes longer than two minutes
     */
    static Result run(List<String> command, Path workingFolder, @Nullable String input) {
        try {
            // A file takes the output: a daemon that inherits a pipe would hold it open for as long as it runs.
            Path output = Files.createTempFile("onrecord-", ".out");
            try {
                return run(command, workingFolder, input, output);
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException failed) {
            throw new StartException(command.get(0) + " cannot be run: " + failed.getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartException("Interrupted while waiting for " + command.get(0), interrupted);
        }
    }

    private static Result run(List<String> command, Path workingFolder, @Nullable String input, Path output)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(workingFolder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try (var stdin = process.getOutputStream()) {
            if (input != null) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
        }
        if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new StartException(command.get(0) + " did not end within " + LIMIT.toMinutes() + " minutes", null);
        }
        return new Result(process.exitValue(), read(output).strip());
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
