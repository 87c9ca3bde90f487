package org.onrecord.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.article.PublishingStatus;
import org.onrecord.ingest.document.Document;
import org.onrecord.ingest.document.Item;
import org.onrecord.ingest.problem.ProblemType;
import org.springframework.http.MediaType;

class EveryFormatIsReadTest {

    private static final String PAGE = """
            <html lang="en"><head><title>Crane to go | Herald</title><link rel="canonical" href="https://herald.example/crane">
            <meta property="article:published_time" content="2026-03-04T05:06:07+01:00"></head>
            <body><nav>Home</nav><article><h1>Crane to go</h1><p>“It is rust,” Ada Quist said.</p>
            <blockquote>We shall miss it.</blockquote></article></body></html>""";

    private static final String NINJS = """
            {"standard": {"name": "ninjs", "version": "3.1"}, "uri": "urn:herald:7", "type": "text", "pubStatus": "%s",
             "version": "4", "embargoedUntil": "2026-03-05T00:01:00Z", "language": "en", "by": "Ines Okoro",
             "located": "Port Elstow", "infoSources": [{"name": "CNA"}], "usageTerms": "No archive.",
             "headlines": [{"value": "Crane to go"}], "x_own": {"a": 1},
             "bodies": [{"contentType": "application/xhtml+xml", "value": "<p>One.</p><p>Two.</p>"},
                        {"contentType": "text/plain", "value": "One. Two."}]}""";

    private static final String G2 = """
            <?xml version="1.0" encoding="UTF-8"?>
            <n:newsItem xmlns:n="http://iptc.org/std/nar/2006-10-01/" guid="tag:herald,2026:7" version="2" xml:lang="en">
            <n:itemMeta><n:versionCreated>2026-03-04T05:06:07Z</n:versionCreated>%s</n:itemMeta>
            <n:contentMeta><n:headline>Crane to go</n:headline></n:contentMeta>
            <n:contentSet><n:inlineXML contenttype="application/nitf+xml"><nitf><body><body.content><block><p>One.</p>
            <p>Two &amp; <person>Ada Quist</person>.</p></block></body.content></body></nitf></n:inlineXML></n:contentSet></n:newsItem>""";

    private final DocumentReader reader = new DocumentReader();

    @Test
    void readsAPageWithItsBlockquotesAndWhatItSaysOfItself() {
        ArticleSubmitted article = article(PAGE, "text/html");

        assertThat(article.text()).isEqualTo("“It is rust,” Ada Quist said.\n\nWe shall miss it.");
        assertThat(article.title()).isEqualTo("Crane to go");
        assertThat(article.url()).isEqualTo(URI.create("https://herald.example/crane"));
        assertThat(article.publishedAt()).isEqualTo("2026-03-04T04:06:07Z");
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void whatIsKnownFromElsewhereCountsForMore() {
        Document page = document(PAGE, "text/html").knowing(Map.of("title", "Crane", "id", "c-7"));

        ArticleSubmitted article = ((Item.Article) reader.read(page).get(0)).article();

        assertThat(article.title()).isEqualTo("Crane");
        assertThat(article.effectiveId().value()).isEqualTo("c-7");
    }

    @Test
    void readsNinjs() {
        ArticleSubmitted article = article(NINJS.formatted("usable"), "application/json");

        assertThat(article.text()).isEqualTo("One.\n\nTwo.");
        assertThat(article.version()).hasToString("4");
        assertThat(article.embargoedUntil()).isEqualTo(Instant.parse("2026-03-05T00:01:00Z"));
        assertThat(article.located()).isEqualTo("Port Elstow");
        assertThat(article.infoSources()).containsExactly("CNA");
        assertThat(article.rights()).isEqualTo("No archive.");
    }

    @ParameterizedTest
    @CsvSource({"withheld, WITHHELD", "canceled, CANCELED"})
    void takesDownWhatIsNotUsable(String said, PublishingStatus status) {
        assertThat(reader.read(document(NINJS.formatted(said), "application/json")))
                .singleElement()
                .isInstanceOfSatisfying(Item.Takedown.class, takedown -> {
                    assertThat(takedown.id()).hasToString("urn:herald:7");
                    assertThat(takedown.why()).isEqualTo(status);
                });
        String ours = "{\"id\": \"urn:herald:7\", \"status\": \"" + said + "\"}";
        assertThat(reader.read(document(ours, "application/json")))
                .singleElement()
                .isInstanceOf(Item.Takedown.class);
    }

    @Test
    void refusesAPublishingRuleThatItCannotRead() {
        refused(NINJS.formatted("soon"), "application/json", ProblemType.INVALID_FIELD, "pubStatus");
        refused(
                NINJS.formatted("usable").replace("2026-03-05T00:01:00Z", "Thursday"),
                "application/json",
                ProblemType.INVALID_FIELD,
                "embargoedUntil");
    }

    @Test
    void readsNewsMlWithAnyPrefix() {
        ArticleSubmitted article = article(G2.formatted(""), "application/xml");

        assertThat(article.text()).isEqualTo("One.\n\nTwo & Ada Quist.");
        assertThat(article.version()).hasToString("2");
        assertThat(article.id()).hasToString("tag:herald,2026:7");
    }

    @Test
    void anEmbargoWithoutEndIsUntilFurtherNotice() {
        assertThat(reader.read(document(G2.formatted("<n:embargoed/>"), "application/xml")))
                .singleElement()
                .isInstanceOf(Item.Takedown.class);
    }

    @Test
    void readsXmlWithoutEntities() {
        String external =
                "<?xml version=\"1.0\"?><!DOCTYPE n [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><newsItem>&e;</newsItem>";
        refused(external, "application/xml", ProblemType.NOT_XML, "");
        refused("<newsItem><a></newsItem>", "application/xml", ProblemType.NOT_XML, "");
        refused(
                "<newsItem>" + "<a>".repeat(500) + "</a>".repeat(500) + "</newsItem>",
                "text/xml",
                ProblemType.NOT_XML,
                "");
        refused("<rss><channel/></rss>", "application/rss+xml", ProblemType.NO_ARTICLE, "");
    }

    @Test
    void readsAPressReleaseWithoutItsFurniture() {
        ArticleSubmitted article = article("""
                EMBARGOED UNTIL 00:01 GMT, Thursday 5 March 2026

                Contact: Jo Lind
                jo@port.example, +44 20 7946 0991

                Port of Lindmar opens a third berth

                “It took us two years,” said Ingrid Solberg, the port's director.

                – ENDS –

                About the Port of Lindmar
                The port is the second in the north.
                """, "text/plain");

        assertThat(article.text()).isEqualTo("“It took us two years,” said Ingrid Solberg, the port's director.");
        assertThat(article.title()).isEqualTo("Port of Lindmar opens a third berth");
        assertThat(article.embargoedUntil()).isEqualTo("2026-03-05T00:01:00Z");
    }

    @Test
    void refusesAReleaseWhoseEmbargoHasNoZone() {
        refused(
                "EMBARGOED UNTIL Thursday\n\nA title\n\nA text.",
                "text/plain",
                ProblemType.INVALID_FIELD,
                "embargoedUntil");
    }

    @Test
    void leavesOtherPlainTextAsItIs() {
        assertThat(article("A line.\n\nAbout Us\n###\n", "text/plain").text()).isEqualTo("A line.\n\nAbout Us\n###\n");
        assertThat(article("PRESS RELEASE\n\nA.\n\n###\n", "text/plain; format=fixed")
                        .text())
                .startsWith("PRESS RELEASE");
    }

    @Test
    void saysWhatIsNotEnglish() {
        refused(
                "{\"text\": \"Die Fähre fährt wieder.\", \"language\": \"de\"}",
                "application/json",
                ProblemType.LANGUAGE,
                "language");
        refused(
                "<html lang=de><p>Die Fähre fährt wieder, sagte Ingrid Solberg am Montag in Lindmar.</p></html>",
                "text/html",
                ProblemType.LANGUAGE,
                "language");
        // The template says German, the article is English all the same.
        assertThat(article(
                                PAGE.replace("lang=\"en\"", "lang=\"de\"")
                                        .replace(
                                                "Ada Quist said",
                                                "she said of the crane and of the port that it was for the best"),
                                "text/html")
                        .language())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, text/html", "windows-1252, text/html", "UTF-8, text/html; charset=ISO-8859-1",
        "windows-1252, text/html; charset=windows-1252", "UTF-16LE, text/html", "windows-1252, text/html; charset=UTF-8"
    })
    void findsTheCharset(String charset, String type) {
        byte[] page = PAGE.getBytes(Charset.forName(charset));

        assertThat(reader.read(Document.of(page, MediaType.parseMediaType(type))))
                .singleElement()
                .isInstanceOfSatisfying(
                        Item.Article.class,
                        item -> assertThat(item.article().text()).startsWith("“It is rust,”"));
    }

    @Test
    void tellsTheFormatOfWhatHasNoType() {
        for (String content : List.of(PAGE, NINJS.formatted("usable"), G2.formatted(""), "Plain words.")) {
            assertThat(reader.read(Document.of(content.getBytes(StandardCharsets.UTF_8), null)))
                    .singleElement()
                    .isInstanceOf(Item.Article.class);
        }
    }

    private ArticleSubmitted article(String content, String type) {
        Item item = reader.read(document(content, type)).get(0);
        assertThat(item).isInstanceOf(Item.Article.class);
        return ((Item.Article) item).article();
    }

    private void refused(String content, String type, ProblemType why, String field) {
        assertThat(reader.read(document(content, type)))
                .singleElement()
                .isInstanceOfSatisfying(Item.Refused.class, item -> {
                    assertThat(item.refusal().type()).isEqualTo(why);
                    assertThat(item.refusal().field()).isEqualTo(field);
                });
    }

    private static Document document(String content, String type) {
        return Document.of(content.getBytes(StandardCharsets.UTF_8), MediaType.parseMediaType(type));
    }
}
