package org.onrecord.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.embedded.Ports;

/** The command as a person types it, in a process of its own. */
class QuickstartCommandIT {

    private static final Duration DEADLINE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @Test
    void showsTheSamplesQuotesAndShowsThemOnceMoreAfterARestart() throws Exception {
        Run first = start("--exit-when-done");
        assertThat(first.exitCode()).as(first.output()).isZero();
        assertThat(first.output())
                .contains("submitted 5 sample articles over HTTP")
                .containsPattern("direct +Rosalind Achterberg +This is the day the tide turned")
                .contains("http://localhost:" + first.port(Flag.STORE_PORT) + "/quotes")
                .contains(folder.toString());
        assertThat(first.table()).isNotEmpty().doesNotHaveDuplicates();

        Run second = start("--exit-when-done");
        assertThat(second.exitCode()).as(second.output()).isZero();
        assertThat(second.output()).contains("the 5 sample articles are there from an earlier run");
        assertThat(second.table()).isEqualTo(first.table());
    }

    @Test
    void stopsEverythingWhenItIsTerminated() throws Exception {
        Run run = start();
        await().atMost(DEADLINE)
                .until(() -> run.output().contains("Ctrl-C") || !run.process().isAlive());
        assertThat(run.process().isAlive()).as(run.output()).isTrue();

        run.process().destroy();

        assertThat(run.exitCode()).isEqualTo(128 + 15);
        assertThat(run.output()).contains("stopped; everything stored is in " + folder);
        for (Flag flag : Flag.values()) {
            assertThat(Ports.isTaken(run.port(flag))).as(flag.server()).isFalse();
        }
    }

    @Test
    void namesThePortThatIsTakenAndTheFlagThatChangesIt() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            for (Flag flag : List.of(Flag.STORE_PORT, Flag.KAFKA_PORT, Flag.POSTGRES_PORT)) {
                Run run = start(flag.text(), Integer.toString(other.getLocalPort()));

                assertThat(run.exitCode()).isEqualTo(2);
                assertThat(run.output())
                        .contains("Port " + other.getLocalPort() + ", which " + flag.server() + " needs, is taken")
                        .contains(flag.text())
                        .doesNotContain("Exception");
            }
        }
    }

    @Test
    void refusesAFolderThatAnotherQuickstartHas() throws Exception {
        try (DataFolder taken = DataFolder.open(folder)) {
            Run run = start();

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.output()).contains("Another quickstart runs on " + taken.path(), "--data");
        }
    }

    private Run start(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--data", folder.toString()));
        for (Flag flag : Flag.values()) {
            if (!List.of(more).contains(flag.text())) {
                arguments.addAll(List.of(flag.text(), Integer.toString(Ports.free())));
            }
        }
        arguments.addAll(List.of(more));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                withoutTestClasses(System.getProperty("java.class.path")),
                Quickstart.class.getName()));
        command.addAll(arguments);
        Path output = Files.createTempFile(folder, "console-", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Run(process, output, Options.parse(arguments));
    }

    private static String withoutTestClasses(String classPath) {
        String separator = System.getProperty("path.separator");
        return List.of(classPath.split(separator, -1)).stream()
                .filter(entry -> !entry.endsWith("test-classes"))
                .reduce((one, other) -> one + separator + other)
                .orElseThrow();
    }

    private record Run(Process process, Path console, Options options) {

        int exitCode() throws InterruptedException {
            if (!process.waitFor(DEADLINE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("it did not end");
            }
            return process.exitValue();
        }

        String output() throws IOException {
            return Files.readString(console);
        }

        int port(Flag flag) {
            return options.port(flag);
        }

        List<String> table() throws IOException {
            return output().lines()
                    .filter(line -> line.matches("(direct|indirect|mixed) .*"))
                    .toList();
        }
    }
}
