package org.onrecord.benchmarks.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.benchmarks.corpus.AnnotatedArticle;
import org.onrecord.benchmarks.corpus.CorpusFolder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The annotations beside this test are copies of some of our own articles'; the predictions are the same worsened by a
 * seeded program: some dropped, cut, given another source or speaker, or invented. The figures are what the reference
 * scorer said of them.
 */
class AgreesWithTheReferenceScorerTest {

    private static final TypeReference<Map<String, Map<String, Double>>> FIGURES = new TypeReference<>() {};

    @ParameterizedTest
    @CsvSource({"all,", "--speech-only,", "--kind direct,direct", "--kind mixed,mixed", "--kind indirect,indirect"})
    void toTheLastDigit(String name, String kind) throws Exception {
        SortedMap<String, AnnotatedArticle> predicted = CorpusFolder.read(folder("predictions"));
        SortedMap<String, AnnotatedArticle> gold = CorpusFolder.read(folder("gold"));
        Selection selection =
                new Selection(kind, name.equals("--speech-only"), Map.of(), Selection.SpeakerConfidence.MID);

        Scores scores = new Evaluation(gold, predicted, selection).total();

        List<String> differences = new ArrayList<>();
        reference().get(name).forEach((figure, value) -> {
            double ours = scores.allF1().containsKey(figure)
                    ? scores.allF1().get(figure).f1()
                    : scores.allAccuracies().get(figure).value();
            if (ours != value) {
                differences.add(figure + ": " + ours + ", reference " + value);
            }
        });
        assertThat(differences).isEmpty();
    }

    private static Map<String, Map<String, Double>> reference() throws Exception {
        try (InputStream figures =
                AgreesWithTheReferenceScorerTest.class.getResourceAsStream("reference_figures.json")) {
            return JsonMapper.builder().build().readValue(figures, FIGURES);
        }
    }

    private static Path folder(String resource) throws URISyntaxException {
        return Path.of(
                AgreesWithTheReferenceScorerTest.class.getResource(resource).toURI());
    }
}
