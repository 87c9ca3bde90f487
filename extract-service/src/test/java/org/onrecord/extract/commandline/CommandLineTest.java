package org.onrecord.extract.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.events.Extractor;
import org.onrecord.events.wire.EventJson;
import org.onrecord.extract.engine.ArticleExtraction;
import org.onrecord.extraction.Extraction;
import org.onrecord.extraction.Quote;
import org.onrecord.extraction.mention.Entity;
import org.onrecord.extraction.mention.Mention;
import org.onrecord.extraction.mention.MentionKind;
import org.onrecord.extraction.mention.Speaker;
import org.onrecord.extraction.name.EntityType;
import org.onrecord.extraction.quote.Attribution;
import org.onrecord.extraction.quote.Cue;
import org.onrecord.extraction.quote.QuoteKind;
import org.onrecord.extraction.text.Document;
import org.onrecord.extraction.text.QuotedRegion;
import org.onrecord.extraction.text.Span;
import tools.jackson.databind.JsonNode;

class CommandLineTest {

    private static final String TEXT = "🚢 “The ferry is late,” Una Flett said.";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsOneEventALineWithItsTypeFirst() throws IOException {
        int exit = run(file("ferry.txt", TEXT));

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(exit).isZero();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("{\"type\":\"news.article.extracted.v1\",\"data\":{");
        assertThat(lines.get(1)).startsWith("{\"type\":\"news.entity.extracted.v1\",\"data\":{");
        assertThat(lines.get(2)).startsWith("{\"type\":\"news.quote.extracted.v1\",\"data\":{");
        assertThat(EventJson.mapper().readTree(lines.get(2)).at("/data/text").asString())
                .isEqualTo("The ferry is late,");
    }

    @Test
    void printsTheSameForAFileThatHasNotChanged() throws IOException {
        String file = file("ferry.txt", TEXT);
        Files.setLastModifiedTime(Path.of(file), FileTime.fromMillis(1_700_000_000_000L));
        run(file);
        String first = out.toString(StandardCharsets.UTF_8);
        out.reset();

        run(file);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(first)
                .contains("\"receivedAt\":\"2023-11-14T22:13:20Z\"", "\"articleVersion\":1700000000000");
    }

    @Test
    void readsASubmittedArticlesJson() throws IOException {
        run(file("ferry.json", "{\"id\":\"ferry-7\",\"publisher\":\"Skerra Sun\",\"text\":\"" + TEXT + "\"}"));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"articleId\":\"ferry-7\"", "\"publisher\":\"Skerra Sun\"");
    }

    @Test
    void readsStandardInput() {
        assertThat(run("-")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"name\":\"Una Flett\"");
    }

    @Test
    void writesCitronsFormatInCodePoints() throws IOException {
        Path target = folder.resolve("out/deep");

        int exit = run("--format", "citron", "--out", target.toString(), file("ferry.txt", TEXT));

        assertThat(exit).isZero();
        assertThat(out.size()).isZero();
        JsonNode article = EventJson.mapper().readTree(Files.readAllBytes(target.resolve("ferry.json")));
        JsonNode quote = article.get("quotes").get(0);
        assertThat(article.get("text").asString()).isEqualTo(TEXT);
        assertThat(quote.get("kind").asString()).isEqualTo("direct");
        assertThat(quote.get("speaker").asString()).isEqualTo("Una Flett");
        assertThat(quote.get("speakers").get(0).asString()).isEqualTo("Una Flett");
        assertThat(quote.get("contents").get(0).toString())
                .isEqualTo("{\"start\":2,\"end\":22,\"text\":\"“The ferry is late,”\"}");
        assertThat(quote.get("sources").get(0).toString())
                .isEqualTo("{\"start\":23,\"end\":32,\"text\":\"Una Flett\"}");
        assertThat(quote.get("cue").get("text").asString()).isEqualTo("said");
    }

    @Test
    void goesOnWithTheOtherFilesWhereOneFails() throws IOException {
        int exit = run(folder.resolve("missing.txt").toString(), file("ferry.txt", TEXT));

        assertThat(exit).isEqualTo(ExtractCommand.SOME_FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("missing.txt: there is no such file");
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
    }

    @Test
    void saysWhatIsTheMatterWithAFile() throws IOException {
        Path latin1 = folder.resolve("latin1.txt");
        Files.write(latin1, "Café".getBytes(StandardCharsets.ISO_8859_1));

        run(
                latin1.toString(),
                folder.toString(),
                file("empty.txt", ""),
                file("binary.txt", "a\0b"),
                file("broken.json", "{\"text\":"),
                file("spanish.json", "{\"text\":\"Hola\",\"language\":\"es\"}"));

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "latin1.txt: is not UTF-8",
                        "is a folder",
                        "empty.txt: text is missing or blank",
                        "binary.txt: text holds a null character",
                        "broken.json: the record is not JSON",
                        "spanish.json: the article is declared to be in another language")
                .doesNotContain("\tat ", "Exception");
    }

    @Test
    void doesNotOverwriteItsInput() throws IOException {
        String json = "{\"text\":\"" + TEXT + "\"}";
        String file = file("ferry.json", json);

        int exit = run("--format", "citron", "--out", folder.toString(), file);

        assertThat(exit).isEqualTo(ExtractCommand.SOME_FAILED);
        assertThat(Files.readString(Path.of(file))).isEqualTo(json);
    }

    @Test
    void saysThatTheFolderCannotBeMade() throws IOException {
        String file = file("ferry.txt", TEXT);

        int exit = run("--format", "citron", "--out", file + "/below", file);

        assertThat(exit).isEqualTo(ExtractCommand.SOME_FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("the folder cannot be made");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                 | name at least one file",
                "--format                         | --format needs a value",
                "--format xml a.txt               | there is no format xml",
                "--format citron a.txt            | --format citron and --out DIR go together",
                "--out d a.txt                    | --format citron and --out DIR go together",
                "--format citron --out d x/a.txt y/a.json | two files would be written as a.json",
                "--verbose a.txt                  | there is no option --verbose"
            })
    void saysWhatIsWrongWithTheUsage(String arguments, String problem) {
        int exit = run(arguments == null ? new String[0] : arguments.split(" "));

        assertThat(exit).isEqualTo(ExtractCommand.WRONG_USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(problem, "--help");
    }

    @Test
    void explainsItself() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--format citron", "--out DIR", "Exit codes");
    }

    private int run(String... arguments) {
        var in = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
        return new ExtractCommand(
                        () -> new ArticleExtraction(CommandLineTest::found, new Extractor("1.2.3", "0")),
                        in,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static Extraction found(String text) {
        Span content = span(text, "“The ferry is late,”");
        Span name = span(text, "Una Flett");
        var person = new Entity(
                "Una Flett",
                EntityType.PERSON,
                List.of("Una Flett"),
                List.of(new Mention(name, MentionKind.NAME, false)),
                null,
                null);
        var attribution = new Attribution(
                QuoteKind.DIRECT, List.of(content), new Cue(span(text, "said"), "say"), List.of(name), 0.9);
        return new Extraction(
                new Document(
                        text,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new QuotedRegion(content, 0, false, false))),
                List.of(new Quote(attribution, List.of(new Speaker.Resolved(name, person, 0.9)))),
                List.of(person));
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
