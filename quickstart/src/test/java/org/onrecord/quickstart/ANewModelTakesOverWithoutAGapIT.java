package org.onrecord.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.events.wire.EventJson;
import org.onrecord.extract.engine.ArticleExtraction;
import org.onrecord.extract.replay.ReplayCommand;
import org.onrecord.extraction.Extraction;
import org.onrecord.extraction.Extractor;
import org.onrecord.extraction.quote.QuoteKind;
import tools.jackson.databind.JsonNode;

/** A thousand articles are read again by another model: first into a file, then in the old readings' place. */
class ANewModelTakesOverWithoutAGapIT {

    private static final int ARTICLES = 1_000;
    private static final Duration DEADLINE = Duration.ofMinutes(5);
    private static final String[] TOWNS = {"Ormsay", "Tarn", "Korva", "Weirdale", "Lindholm"};

    @TempDir
    private static Path folder;

    private static RunningOnrecord onrecord;

    @BeforeAll
    static void start() throws InterruptedException {
        onrecord = RunningOnrecord.start(folder.resolve("onrecord"));
    }

    @AfterAll
    static void stop() {
        if (onrecord != null) {
            onrecord.close();
        }
    }

    @Test
    void theShadowTellsWhatTheSwitchWillDo() throws Exception {
        Map<String, String> articles = new HashMap<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.put("news-" + i, article(i, "will open"));
        }
        onrecord.produceAll(articles);
        patiently(() -> assertThat(shownBy("")).isEqualTo(ARTICLES));
        String shadow = folder.resolve("next.shadow").toString();

        assertThat(replay("shadow", shadow, "--kafka", onrecord.bootstrapServers()))
                .contains("1,000 article versions read");

        // What is shown has not changed: every direct and every indirect quote is still there.
        assertThat(replay("compare", shadow, "--store", onrecord.storeAddress()))
                .contains(
                        "1,000 articles compared", "1,000 quotes: the same", "1,000 quotes: lost", "0 quotes: gained");

        onrecord.produceAll(Map.of("news-7", article(7, "will never open")));
        onrecord.produce("news-8", null);
        patiently(() -> assertThat(textOf("news-7")).contains("will never open"));
        patiently(() -> assertThat(onrecord.statusOfArticle("news-8")).isEqualTo(410));

        assertThat(replay("switch", shadow, "--kafka", onrecord.bootstrapServers(), "--per-second", "500"))
                .contains("999 article versions switched", "1 left out");

        // All but the article that was taken down, and the one that was corrected since, which the old model has read.
        patiently(() -> assertThat(shownBy("next")).isEqualTo(ARTICLES - 2));
        assertThat(replay("compare", shadow, "--store", onrecord.storeAddress()))
                .contains(
                        "998 articles compared",
                        "1 of which another version is shown",
                        "1 of which nothing is shown",
                        "998 quotes: the same",
                        "0 quotes: lost");
        assertThat(onrecord.statusOfArticle("news-8")).isEqualTo(410);
        assertThat(textOf("news-7")).contains("will never open");
    }

    /** The engine without its indirect quotes, under another name. */
    private static ArticleExtraction next() {
        Extractor engine = Extractor.create();
        return new ArticleExtraction(
                text -> {
                    Extraction all = engine.extract(text);
                    return new Extraction(
                            all.document(),
                            all.quotes().stream()
                                    .filter(quote -> quote.attribution().kind() == QuoteKind.DIRECT)
                                    .toList(),
                            all.entities());
                },
                new org.onrecord.events.Extractor("next", engine.modelDigest()));
    }

    private static String replay(String... arguments) {
        var out = new ByteArrayOutputStream();
        var printed = new PrintStream(out, true, StandardCharsets.UTF_8);

        int exit = new ReplayCommand(ANewModelTakesOverWithoutAGapIT::next, printed, printed).run(arguments);

        assertThat(exit).as(out.toString(StandardCharsets.UTF_8)).isEqualTo(ReplayCommand.DONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void patiently(ThrowingRunnable expected) {
        await().atMost(DEADLINE).pollInterval(Duration.ofSeconds(1)).untilAsserted(expected);
    }

    private static String textOf(String article) throws Exception {
        return onrecord.askStore("/articles/" + article).path("text").asString();
    }

    /** How many of the articles are shown as this extractor read them; as any, where none is named. */
    private static int shownBy(String extractor) throws Exception {
        int shown = 0;
        for (int i = 0; i < ARTICLES; i++) {
            JsonNode article = onrecord.askStore("/articles/news-" + i);
            String version = article.at("/extractor/version").asString("");
            if (extractor.isEmpty() ? !version.isEmpty() : version.equals(extractor)) {
                shown++;
            }
        }
        return shown;
    }

    /** One direct and one indirect quote. */
    private static String article(int number, String does) {
        String town = TOWNS[number % TOWNS.length];
        return EventJson.mapper()
                .createObjectNode()
                .put("text", """
                        %s — The bridge number %d of %s has been painted.

                        “The bridge %s in week %d,” Mayor Greta Osei said on Monday.

                        The contractor, Tobias Wren, said that the paint had cost %d crowns.
                        """.formatted(
                                town.toUpperCase(Locale.ROOT), number, town, does, number % 52 + 1, number + 300))
                .toString();
    }
}
