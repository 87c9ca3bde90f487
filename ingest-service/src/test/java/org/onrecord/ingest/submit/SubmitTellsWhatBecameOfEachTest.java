package org.onrecord.ingest.submit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.ingest.fetch.LoopbackWeb.send;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.ingest.fetch.LoopbackWeb;

/** The command between a site and an ingest-service, each a server of the test. */
class SubmitTellsWhatBecameOfEachTest {

    private static final String RECEIPT = """
            {"id":"ferry","version":7,"article":"http://store.example/articles/ferry","submission":"live-3-1042",\
            "status":"http://store.example/submissions/live-3-1042"}""";
    private static final String PAGE =
            "<!DOCTYPE html><html><body><article><p>The ferry is late.</p></article></body></html>";

    @TempDir
    Path folder;

    private final LoopbackWeb ingest = LoopbackWeb.at("127.0.0.1", 0);
    private final LoopbackWeb site = LoopbackWeb.at("127.0.0.3", 0);

    @BeforeEach
    void takeEverything() {
        for (String lane : List.of("live", "backfill")) {
            ingest.page("/articles?lane=" + lane, exchange -> {
                exchange.getRequestBody().readAllBytes();
                send(exchange, 202, "application/json", RECEIPT.getBytes(UTF_8));
            });
        }
    }

    @AfterEach
    void stop() {
        ingest.close();
        site.close();
    }

    @Test
    void printsTheReceiptOfAFileAndEndsWithNought() throws Exception {
        Path file = Files.writeString(folder.resolve("ferry.txt"), "The ferry is late.");

        SubmitCommandRun.Result run = run("", file.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualToIgnoringNewLines("""
                {"input":"%s","outcome":"accepted","id":"ferry","version":7,"article":"http://store.example/articles/ferry",\
                "submission":"live-3-1042"}""".formatted(file));
        assertThat(run.err()).contains("1 accepted, 0 taken down, 0 refused, 0 failed");
    }

    @Test
    void takesEveryArticleInAFolderAndNothingElse() throws Exception {
        Files.writeString(folder.resolve("one.txt"), "The ferry is late.");
        Files.createDirectories(folder.resolve("more"));
        Files.writeString(folder.resolve("more/two.html"), PAGE);
        Files.writeString(folder.resolve("picture.jpg"), "no article");

        SubmitCommandRun.Result run = run("", folder.toString());

        assertThat(run.exit()).isZero();
        assertThat(ingest.asked())
                .extracting(asked -> asked.headers().get("Content-type").get(0))
                .containsExactlyInAnyOrder("text/plain; charset=utf-8", "text/html");
    }

    @Test
    void goesThroughASitemapAndAllThatItListsOnTheBackfillLane() throws Exception {
        site.page("/sitemap.xml", "application/xml", """
                <?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>%s</loc></sitemap><sitemap><loc>%s</loc></sitemap></sitemapindex>""".formatted(
                        site.address("/one.xml"), site.address("/missing.xml")));
        site.page("/one.xml", "application/xml", """
                <?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>%s</loc></url><url><loc>%s</loc></url></urlset>""".formatted(site.address("/ferry"), site.address("/gone")));
        site.page("/ferry", "text/html", PAGE);

        SubmitCommandRun.Result run = run("", "--allow", "127.0.0.3/32", "--sitemap", site.address("/sitemap.xml"));

        assertThat(run.exit()).as("a page and a sitemap are missing").isEqualTo(1);
        assertThat(run.err()).contains("1 accepted, 0 taken down, 0 refused, 2 failed");
        assertThat(ingest.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.path()).isEqualTo("/articles?lane=backfill");
            assertThat(asked.headers()).containsEntry("Content-location", List.of(site.address("/ferry")));
        });
    }

    @Test
    void goesThroughAListOfAddressesPassingOverWhatIsNone() throws Exception {
        site.page("/ferry", "text/html", PAGE);
        Path list = Files.writeString(
                folder.resolve("list"), "# ours\n\n%s\nno address\n".formatted(site.address("/ferry")));

        SubmitCommandRun.Result run = run("", "--allow", "127.0.0.3/32", "--urls", list.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        accepted -> assertThat(accepted).contains("\"outcome\":\"accepted\""),
                        failed -> assertThat(failed).contains("\"input\":\"no address\",\"outcome\":\"failed\""));
        assertThat(ingest.asked())
                .singleElement()
                .satisfies(asked -> assertThat(asked.path()).isEqualTo("/articles?lane=backfill"));
    }

    @Test
    void fetchesNothingFromInsideTheNetwork() throws Exception {
        site.page("/ferry", "text/html", PAGE);

        SubmitCommandRun.Result run = run("", site.address("/ferry"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(site.asked()).isEmpty();
        assertThat(ingest.asked()).isEmpty();
    }

    @Test
    void tellsWhatTheServiceRefusesAndGoesOn() throws Exception {
        ingest.page(
                "/articles?lane=live",
                exchange -> send(
                        exchange,
                        422,
                        "application/problem+json",
                        "{\"detail\": \"It is in Danish.\"}".getBytes(UTF_8)));
        Path refused = Files.writeString(folder.resolve("færge.txt"), "Færgen er forsinket.");

        SubmitCommandRun.Result run = run(
                "", "--quiet", refused.toString(), folder.resolve("missing.txt").toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"outcome\":\"refused\",\"detail\":\"It is in Danish.\"")
                .contains("missing.txt\",\"outcome\":\"failed\"");
    }

    @Test
    void readsManyArticlesFromStandardInput() throws Exception {
        ingest.page("/articles/bulk?lane=backfill", exchange -> {
            exchange.getRequestBody().readAllBytes();
            send(exchange, 200, "application/x-ndjson", """
                        {"line":1,"outcome":"accepted","id":"a","version":1,"submission":"backfill-0-7"}
                        {"line":2,"outcome":"rejected","detail":"text is missing or blank."}
                        {"accepted":1,"takedowns":0,"rejected":1,"complete":true}
                        """.getBytes(UTF_8));
        });

        SubmitCommandRun.Result run =
                run("{\"id\":\"a\"}\n{}\n", "--type", "application/x-ndjson", "--lane", "backfill", "-");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("{\"input\":\"standard input:1\",\"outcome\":\"accepted\",\"id\":\"a\",\"version\":1,"
                        + "\"submission\":\"backfill-0-7\"}")
                .contains("{\"input\":\"standard input:2\",\"outcome\":\"refused\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                   | name a file",
                "--lane fast ferry.txt | there is no lane fast",
                "--fast ferry.txt     | there is no option --fast",
                "--urls               | --urls needs a value",
                "--to nowhere ferry.txt | --to needs the address",
                "--allow 300.1.1.1/8 ferry.txt | --allow:",
            })
    void saysWhatIsWrongWithTheArgumentsAndEndsWithTwo(String arguments, String said) throws Exception {
        SubmitCommandRun.Result run = run("", arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(said).contains("--help");
        assertThat(ingest.asked()).isEmpty();
    }

    @Test
    void endsWithThreeWhereTheServiceIsAway() throws Exception {
        Path file = Files.writeString(folder.resolve("ferry.txt"), "The ferry is late.");
        ingest.close();

        SubmitCommandRun.Result run = run("", file.toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("ingest-service does not answer").contains("--to");
    }

    @Test
    void helpsWithoutDoingAnything() throws Exception {
        SubmitCommandRun.Result run = run("", "--help");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("--sitemap URL").contains("Exit codes");
    }

    private SubmitCommandRun.Result run(String in, String... arguments) throws IOException, InterruptedException {
        return SubmitCommandRun.run(ingest.port(), in, arguments);
    }
}
