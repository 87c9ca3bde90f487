package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.events.text.Sha256;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.fixture.ArticleEvents;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;

/** All that a search finds can be had in one answer that can be checked, and in the vocabularies of others. */
class ExportIT {

    private static final Instant MONDAY = Instant.parse("2026-03-02T07:00:00Z");
    private static final int MANY = 700;

    private static Database database;
    private static RunningStore store;

    @BeforeAll
    static void start() {
        database = Database.embedded("exports");
        store = RunningStore.withoutKafka(database);
        for (int i = 0; i < MANY; i++) {
            put(anArticle("many-" + i).publishedAt(MONDAY.minusSeconds(i)).quote("Number " + i, "Bo Larsen"));
        }
        put(anArticle("pier")
                .titled("=HYPERLINK(\"https://evil.example\") <script>alert(1)</script>")
                .publishedAt(MONDAY.plusSeconds(60))
                .sentence("A \uD83D\uDEA2 came in.")
                .quote("-1 is what we got & \"nothing\" <b>more</b>", "Ana Reyes"));
    }

    @AfterAll
    static void stop() {
        store.close();
        database.close();
    }

    @Test
    void allQuotesComeOnceAndTheReceiptFitsThem() throws Exception {
        HttpResponse<String> answer = store.get("/quotes/export");

        List<String> lines = answer.body().lines().toList();
        assertThat(lines).hasSize(MANY + 1).doesNotHaveDuplicates();
        assertThat(EventJson.mapper().readTree(lines.get(0)))
                .isEqualTo(json("/quotes?limit=1").get("quotes").get(0));
        JsonNode receipt = json("/quotes/export/"
                + answer.headers().firstValue("Onrecord-Export").orElseThrow());
        assertThat(receipt.get("rows").asInt()).isEqualTo(MANY + 1);
        assertThat(receipt.get("sha256").asString()).isEqualTo(Sha256.of(answer.body()));
        assertThat(receipt.get("bytes").asInt()).isEqualTo(answer.body().getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void rowsAndChecksumComeAsTrailers() throws Exception {
        String answer = raw("/quotes/export?q=nothing");

        String end = answer.substring(answer.indexOf("\r\n0\r\n"));
        assertThat(end)
                .contains("Onrecord-Rows: 1")
                .contains("Onrecord-Sha256: ")
                .contains("Repr-Digest: sha-256=:");
    }

    @Test
    void aSearchIsExportedAsItIsFound() throws Exception {
        assertThat(store.get("/quotes/export?speaker=reyes").body().lines()).hasSize(1);
        assertThat(store.get("/quotes/export?speaker=nobody").body()).isEmpty();
        assertThat(store.get("/quotes/export?order=oldest")
                        .body()
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .contains("\"many-699\"");
        assertThat(store.get("/quotes/export?format=xml").body()).contains("\"field\":\"format\"");
        assertThat(store.get("/quotes/export?speakr=x").statusCode()).isEqualTo(400);
        assertThat(store.get("/quotes/export/00000000000000000000000000000000").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSpreadsheetTakesNothingForAFormula() throws Exception {
        HttpResponse<String> answer = store.get("/quotes/export?speaker=reyes", "Accept", "text/csv");

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(answer.body())
                .startsWith("quoteId,articleId,")
                .contains("\"'=HYPERLINK(\"\"https://evil.example\"\")")
                .contains("\"'-1 is what we got & \"\"nothing\"\" <b>more</b>\"")
                .endsWith("\r\n");
    }

    @Test
    void aQuoteIsAWebAnnotationThatFindsItsWords() throws Exception {
        JsonNode quote = json("/quotes?speaker=reyes").get("quotes").get(0);
        String id = quote.get("quoteId").asString();

        HttpResponse<String> answer = store.get("/quotes/" + id + "/annotation");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/ld+json");
        JsonNode annotation = EventJson.mapper().readTree(answer.body());
        assertThat(annotation.get("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(annotation.get("body").get(0).get("value").asString()).isEqualTo("Ana Reyes");
        JsonNode target = annotation.get("target").get(0);
        assertThat(target.get("source").asString()).isEqualTo("https://courier.example/1");
        String text = json("/articles/pier").get("text").asString();
        int[] points = text.codePoints().toArray();
        JsonNode position = target.get("selector").get(1);
        int start = position.get("start").asInt();
        assertThat(new String(points, start, position.get("end").asInt() - start))
                .isEqualTo(target.get("selector").get(0).get("exact").asString());
        assertThat(store.get("/quotes/export?format=webannotation&speaker=reyes")
                        .body()
                        .strip())
                .isEqualTo(answer.body());
    }

    @Test
    void aQuoteIsASchemaOrgQuotation() throws Exception {
        String id = json("/quotes?speaker=reyes")
                .get("quotes")
                .get(0)
                .get("quoteId")
                .asString();

        JsonNode quotation = json("/quotes/" + id + "/quotation");

        assertThat(quotation.get("@type").asString()).isEqualTo("Quotation");
        assertThat(quotation.get("spokenByCharacter").get(0).get("name").asString())
                .isEqualTo("Ana Reyes");
        assertThat(quotation.get("isPartOf").get("publisher").get("name").asString())
                .isEqualTo("The Harbour Courier");
        assertThat(store.get("/quotes/00000000000000000000000000000000/quotation")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFeedIsXmlWhateverArticlesHoldAndNeedNotBeSentTwice() throws Exception {
        HttpResponse<String> answer = store.get("/quotes.atom?speaker=reyes");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        Document feed = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(texts(feed, "id")).hasSize(2).allMatch(id -> id.startsWith("urn:uuid:"));
        assertThat(texts(feed, "content")).containsExactly("-1 is what we got & \"nothing\" <b>more</b>");
        assertThat(texts(feed, "name")).containsExactly("Onrecord", "Ana Reyes");
        assertThat(texts(feed, "updated"))
                .hasSize(2)
                .allSatisfy(time -> assertThat(Instant.parse(time)).isNotNull());
        String etag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(store.get("/quotes.atom?speaker=reyes", "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(store.get("/quotes.atom?speaker=nobody").statusCode()).isEqualTo(200);
        assertThat(store.get("/quotes.atom?kind=loud").statusCode()).isEqualTo(400);
    }

    private static List<String> texts(Document feed, String element) {
        List<String> texts = new ArrayList<>();
        var found = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", element);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    /** The whole answer as it comes over the wire. */
    private static String raw(String path) throws Exception {
        URI address = URI.create(store.address(path));
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    private static JsonNode json(String path) throws Exception {
        return EventJson.mapper().readTree(store.get(path).body());
    }

    private static void put(ArticleEvents article) {
        database.store().store(article.facts());
    }
}
