package org.onrecord.benchmarks.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.Extractor;

class FuzzCommandTest {

    private static final String ARTICLE = "“The pier is closed,” the mayor of Tarn said. “It will stay so.”";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void theEngineKeepsItsPromisesOnSpoiltArticles() throws Exception {
        assertThat(run("--texts", "200")).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("up to text 199");
    }

    @Test
    void theSameNumberMakesTheSameText() {
        Spoiler spoiler = new Spoiler(List.of(ARTICLE));

        assertThat(LongStream.range(0, 100).mapToObj(spoiler::text))
                .containsExactlyElementsOf(
                        LongStream.range(0, 100).mapToObj(spoiler::text).toList());
        assertThat(LongStream.range(0, 100).mapToObj(spoiler::text).distinct().count())
                .isGreaterThan(50);
    }

    @Test
    void whatBelongsToAnotherTextIsABrokenPromise() {
        var found = Extractor.create().extract(ARTICLE);

        Promises.check(ARTICLE, found);
        assertThatExceptionOfType(BrokenPromiseException.class)
                .isThrownBy(() -> Promises.check(ARTICLE.substring(0, 20), found));
    }

    @Test
    void saysWhatIsWrongWithTheArguments() throws Exception {
        assertThat(run("--minutes", "soon")).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("--minutes needs a whole number, not soon");
    }

    private int run(String... arguments) throws Exception {
        return FuzzCommand.run(List.of(arguments), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
}
