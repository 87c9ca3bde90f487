package org.onrecord.benchmarks.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.benchmarks.corpus.CorpusFolder;

class HowSureMeansHowOftenRightTest {

    /** Two quotes of Solberg's. */
    private static final String TEXT = "“We sail,” Solberg said. “We will not wait,” Solberg added.";

    private static final String FIRST = quote(0, 10, 11, 18, 19, 23);
    private static final String SECOND = quote(25, 44, 45, 52, 53, 58);
    private static final String SECOND_OF_NOBODY = """
            {"cue": {"start": 53, "end": 58}, "sources": [], "contents": [{"start": 25, "end": 44}], "kind": "direct",
             "confidence": CONFIDENCE}""";

    @TempDir
    private Path folder;

    @BeforeEach
    void annotate() throws IOException {
        write("gold", FIRST, SECOND);
    }

    @Test
    void aRightQuoteCountsInTheBinOfItsConfidence() throws IOException {
        write("predicted", FIRST.replace("CONFIDENCE", "0.94"), SECOND.replace("CONFIDENCE", "0.72"));

        assertThat(lines())
                .contains("0.9 to 1.0        1     94.0    100.0     6.0  few")
                .contains("0.7 to 0.8        1     72.0    100.0    28.0  few")
                .contains("0.1 to 0.2       none");
    }

    @Test
    void aQuoteWithoutItsSourceIsWrong() throws IOException {
        write("predicted", FIRST.replace("CONFIDENCE", "0.9"), SECOND_OF_NOBODY.replace("CONFIDENCE", "0.9"));

        assertThat(lines()).contains("0.9 to 1.0        2     90.0     50.0   -40.0  few");
    }

    @Test
    void fullConfidenceBelongsToTheLastBin() throws IOException {
        write("predicted", FIRST.replace("CONFIDENCE", "1"));

        assertThat(lines()).contains("0.9 to 1.0        1    100.0    100.0     0.0  few");
    }

    private List<String> lines() throws IOException {
        Selection all = new Selection(null, false, Map.of(), Selection.SpeakerConfidence.MID);
        return Reliability.of(new Evaluation(
                        CorpusFolder.read(folder.resolve("gold")), CorpusFolder.read(folder.resolve("predicted")), all))
                .lines();
    }

    private void write(String name, String... quotes) throws IOException {
        Path articles = Files.createDirectories(folder.resolve(name));
        String json = "{\"text\": \"%s\", \"quotes\": [%s]}".formatted(TEXT, String.join(",", quotes));
        Files.writeString(
                articles.resolve("a.json"), json.replace("\"confidence\": CONFIDENCE", "\"confidence\": null"));
    }

    private static String quote(int from, int to, int source, int sourceEnd, int cue, int cueEnd) {
        return """
                {"cue": {"start": %d, "end": %d}, "sources": [{"start": %d, "end": %d}],
                 "contents": [{"start": %d, "end": %d}], "kind": "direct", "confidence": CONFIDENCE}""".formatted(cue, cueEnd, source, sourceEnd, from, to);
    }
}
