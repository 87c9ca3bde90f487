package org.onrecord.benchmarks.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final String ARTICLE = """
            {"text": "“We sail,” Solberg said.", "quotes": [{"cue": {"start": 19, "end": 23},
             "sources": [{"start": 11, "end": 18}], "contents": [{"start": 0, "end": 10}], "kind": "direct",
             "speakers": ["Ingrid Solberg"]}]}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void annotationsAgreeWithThemselves() throws IOException {
        Path gold = Files.createDirectory(folder.resolve("gold"));
        Files.writeString(gold.resolve("a.json"), ARTICLE);
        Path floors = Files.writeString(folder.resolve("floors.properties"), "full\\ quote=100\n");

        assertThat(run("--gold", gold, "--pred", gold, "--floors", floors)).isZero();
        assertThat(output()).contains("full quote strict                       100.0  100.0  100.0");
    }

    @Test
    void aMissedFloorEndsWithStatusOne() throws IOException {
        Path gold = Files.createDirectory(folder.resolve("gold"));
        Files.writeString(gold.resolve("a.json"), ARTICLE);
        Path predicted = Files.createDirectory(folder.resolve("predicted"));
        Path floors = Files.writeString(folder.resolve("floors.properties"), "full\\ quote=40\n");

        assertThat(run("--gold", gold, "--pred", predicted, "--floors", floors)).isOne();
        assertThat(output()).contains("full quote is 0.00, below its floor of 40.00", "no prediction for a.json");
    }

    @Test
    void saysSoAndEndsWellWithoutACorpus() throws IOException {
        assertThat(run("--gold", folder.resolve("nowhere"))).isZero();
        assertThat(output()).contains("skipped");
    }

    @Test
    void aStoreIsAskedForOneArticle() throws IOException {
        assertThat(run("--gold", folder, "--store", "http://localhost:1")).isEqualTo(2);
        assertThat(output()).contains("--store and --article go together");
    }

    @Test
    void anUnknownOptionIsNamed() throws IOException {
        assertThat(run("--golden", folder)).isEqualTo(2);
        assertThat(output()).contains("there is no option --golden");
    }

    private int run(Object... arguments) throws IOException {
        List<String> words = Arrays.stream(arguments).map(Object::toString).toList();
        return EvaluateCommand.run(words, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
