package org.onrecord.benchmarks.chaos.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Commands to the Docker engine. */
final class Docker {

    private Docker() {}

    /**
     * @return what it printed, without the last line's end
     * @throws ChaosException if it failed
     */
    static String run(List<String> arguments) {
        return run(arguments, Map.of());
    }

    /**
     * @param environment for the command
     * @return what it printed, without the last line's end
     * @throws ChaosException if it failed
     */
    static String run(List<String> arguments, Map<String, String> environment) {
        List<String> command = new ArrayList<>(List.of("docker"));
        command.addAll(arguments);
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            int status = process.waitFor();
            if (status != 0) {
                throw new ChaosException(String.join(" ", command) + " ended with " + status + ": " + printed);
            }
            return printed;
        } catch (IOException failed) {
            throw new UncheckedIOException("there is no docker command here", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ChaosException("interrupted while waiting for docker");
        }
    }
}
