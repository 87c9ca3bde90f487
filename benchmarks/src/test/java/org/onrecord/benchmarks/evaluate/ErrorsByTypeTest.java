package org.onrecord.benchmarks.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.benchmarks.corpus.CorpusFolder;

class ErrorsByTypeTest {

    /** One indirect quote of nine words, "that the ferry would sail again on Monday morning". */
    private static final String TEXT =
            "Ingrid Solberg said that the ferry would sail again on Monday morning near Oslo.";

    private static final int THAT = TEXT.indexOf("that");
    private static final int MORNING = TEXT.indexOf(" near");

    @TempDir
    private Path folder;

    @BeforeEach
    void annotate() throws IOException {
        write("gold", quote(THAT, MORNING, 0, 14, 15, 19));
    }

    @Test
    void nothingFoundIsMissed() throws IOException {
        write("predicted");
        assertThat(counted(ErrorType.MISSED)).isOne();
    }

    @Test
    void wordsOfNobodyAreAFalseAlarm() throws IOException {
        write("predicted", quote(THAT, MORNING, 0, 14, 15, 19), quote(MORNING + 1, TEXT.length(), 0, 14, 15, 19));
        assertThat(counted(ErrorType.FALSE_ALARM)).isOne();
        assertThat(counted(ErrorType.MISSED)).isZero();
    }

    @Test
    void theBoundsAreTooWideOrTooNarrow() throws IOException {
        write("predicted", quote(THAT, TEXT.length(), 0, 14, 15, 19));
        assertThat(counted(ErrorType.TOO_LONG)).isOne();

        write("predicted", quote(THAT, THAT + 9, 0, 14, 15, 19));
        assertThat(counted(ErrorType.FAR_TOO_SHORT)).isOne();
        assertThat(counted(ErrorType.MISSED)).isZero();
    }

    @Test
    void aMissingSourceIsNotAWrongOne() throws IOException {
        write(
                "predicted",
                quote(THAT, MORNING, 0, 14, 15, 19).replaceFirst("\"sources\": \\[[^]]*]", "\"sources\": []"));
        assertThat(counted(ErrorType.MISSING_SOURCE)).isOne();
        assertThat(counted(ErrorType.WRONG_SOURCE)).isZero();

        write("predicted", quote(THAT, MORNING, TEXT.indexOf("Oslo"), TEXT.length() - 1, 15, 19));
        assertThat(counted(ErrorType.WRONG_SOURCE)).isOne();
    }

    @Test
    void aWrongCueIsNotOneOfOtherBounds() throws IOException {
        write("predicted", quote(THAT, MORNING, 0, 14, TEXT.indexOf("near"), TEXT.length() - 1));
        assertThat(counted(ErrorType.WRONG_CUE)).isOne();

        write("predicted", quote(THAT, MORNING, 0, 14, 7, 19));
        assertThat(counted(ErrorType.CUE_BOUNDS)).isOne();
    }

    @Test
    void thePageShowsEveryTypeAndReadsItsExamplesAnew() throws IOException {
        write("predicted");
        String page = ErrorsPage.of(evaluation());
        for (ErrorType type : ErrorType.values()) {
            assertThat(page).contains("| " + type.title() + ": ").contains("**" + type.title() + ".**");
        }
        assertThat(page).contains("| missed: nothing of an annotated content was found | 0 | 0 | 1 | 1 |");
    }

    private int counted(ErrorType type) throws IOException {
        return ErrorCounts.of(evaluation()).of(type, "indirect");
    }

    private Evaluation evaluation() throws IOException {
        Selection all = new Selection(null, false, Map.of(), Selection.SpeakerConfidence.MID);
        return new Evaluation(
                CorpusFolder.read(folder.resolve("gold")), CorpusFolder.read(folder.resolve("predicted")), all);
    }

    private void write(String name, String... quotes) throws IOException {
        Path articles = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                articles.resolve("a.json"),
                "{\"text\": \"%s\", \"quotes\": [%s]}".formatted(TEXT, String.join(",", quotes)));
    }

    private static String quote(int from, int to, int source, int sourceEnd, int cue, int cueEnd) {
        return """
                {"cue": {"start": %d, "end": %d}, "sources": [{"start": %d, "end": %d}],
                 "contents": [{"start": %d, "end": %d}], "kind": "indirect"}""".formatted(cue, cueEnd, source, sourceEnd, from, to);
    }
}
