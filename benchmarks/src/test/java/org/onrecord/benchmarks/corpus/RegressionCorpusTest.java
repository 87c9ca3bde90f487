package org.onrecord.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The annotations of the regression corpus point at what they say they point at, and name people they introduce. */
class RegressionCorpusTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Set<String> TYPES =
            Set.of("PERSON", "ORGANIZATION", "LOCATION", "GROUP", "EVENT", "WORK", "AGREEMENT", "OTHER");

    /** The dash opens what is said in a dialogue. */
    private static final String OPENING_MARKS = "“‘\"'«„`—";

    static List<Path> articles() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(RegressionCorpusTest.class.getResource("/regression"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void holdsAtLeastSeventyArticlesThatAreNamedAfterTheirFiles() throws IOException, URISyntaxException {
        List<Path> files = articles();
        assertThat(files).hasSizeGreaterThanOrEqualTo(70);
        for (Path file : files) {
            assertThat(file).hasFileName(JSON.readTree(file).path("id").asString() + ".json");
        }
    }

    @Test
    void holdsArticlesWhoseCodePointsAndUtf16UnitsDiffer() throws IOException, URISyntaxException {
        int differing = 0;
        for (Path file : articles()) {
            String text = JSON.readTree(file).path("text").asString();
            differing += new CodePoints(text).count() < text.length() ? 1 : 0;
        }
        assertThat(differing).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everySpanCarriesTheWordsAtItsOffsets(Path file) {
        JsonNode article = JSON.readTree(file);
        String text = article.path("text").asString();
        CodePoints offsets = new CodePoints(text);
        Stream<JsonNode> spans = Stream.concat(
                article.path("quotes").valueStream().flatMap(RegressionCorpusTest::spans),
                article.path("furniture").valueStream());
        assertThat(spans).isNotEmpty().allSatisfy(span -> {
            int start = offsets.toUtf16(span.path("start").asInt());
            int end = offsets.toUtf16(span.path("end").asInt());
            assertThat(text.substring(start, end))
                    .isNotBlank()
                    .isEqualTo(span.path("text").asString());
        });
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everySpeakerIsAnEntityAndEveryAliasStandsInTheText(Path file) {
        JsonNode article = JSON.readTree(file);
        Set<String> names = new HashSet<>();
        for (JsonNode entity : article.path("entities")) {
            assertThat(names.add(entity.path("name").asString()))
                    .as("one entity for %s", entity.path("name"))
                    .isTrue();
            assertThat(TYPES).contains(entity.path("type").asString());
            assertThat(entity.path("aliases").valueStream().map(JsonNode::asString))
                    .isNotEmpty()
                    .allSatisfy(
                            alias -> assertThat(article.path("text").asString()).contains(alias));
        }
        assertThat(article.path("quotes")
                        .valueStream()
                        .flatMap(quote -> quote.path("speakers").valueStream())
                        .map(JsonNode::asString))
                .isNotEmpty()
                .isSubsetOf(names);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyQuoteHasContentOfItsKind(Path file) {
        assertThat(JSON.readTree(file).path("quotes").valueStream())
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(RegressionCorpusTest::hasContentOfItsKind);
    }

    private static void hasContentOfItsKind(JsonNode quote) {
        String kind = quote.path("kind").asString();
        assertThat(kind).isIn("direct", "indirect", "mixed");
        assertThat(quote.path("contents").valueStream()).isNotEmpty().allSatisfy(content -> {
            String words = content.path("text").asString();
            if (kind.equals("direct")) {
                assertThat(OPENING_MARKS).contains(words.substring(0, 1));
            }
            if (kind.equals("indirect")) {
                assertThat(words).doesNotContainPattern("[“”\"«»„]");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("articles")
    void noQuoteLiesInPageFurniture(Path file) {
        JsonNode article = JSON.readTree(file);
        List<JsonNode> furniture = article.path("furniture").valueStream().toList();
        assertThat(article.path("quotes").valueStream().flatMap(RegressionCorpusTest::spans))
                .noneMatch(span -> furniture.stream().anyMatch(part -> overlap(span, part)));
    }

    private static Stream<JsonNode> spans(JsonNode quote) {
        Stream<JsonNode> cue = quote.path("cue").isObject() ? Stream.of(quote.path("cue")) : Stream.empty();
        return Stream.of(
                        cue,
                        quote.path("sources").valueStream(),
                        quote.path("contents").valueStream())
                .flatMap(spans -> spans);
    }

    private static boolean overlap(JsonNode one, JsonNode other) {
        return one.path("start").asInt() < other.path("end").asInt()
                && other.path("start").asInt() < one.path("end").asInt();
    }
}
