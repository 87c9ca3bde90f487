package org.onrecord.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.onrecord.ingest.fetch.LoopbackWeb.send;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.wire.EventJson;
import org.onrecord.ingest.fetch.LoopbackWeb;

/**
 * The running service between a web of feeds and pages, good and bad, and a real Kafka. 127.0.0.1 stands for the public
 * internet, as it is allowed; 127.0.0.2 for the inside of the network.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedsGoodAndBadIT {

    private static final Duration DEADLINE = Duration.ofMinutes(3);

    @TempDir
    static Path data;

    private final LoopbackWeb web = LoopbackWeb.at("127.0.0.1", 0);
    private final LoopbackWeb inside = LoopbackWeb.at("127.0.0.2", web.port());
    private RunningIngest running;
    private RunningIngest.Sources sources;

    @BeforeAll
    void start() throws InterruptedException {
        running = RunningIngest.on(data);
        sources = running.start("--onrecord.ingest.fetch.allow=127.0.0.1/32");
    }

    @AfterAll
    void stop() {
        running.close();
        web.close();
        inside.close();
    }

    @Test
    void theGoodAreInWithinAPollAndEachOtherHasItsReason() throws Exception {
        String good = RunningIngest.rss("good", "/pages/ferry", "/pages/council");
        page("/pages/ferry", "Ferry late again");
        page("/pages/council", "Council votes on the quay");
        web.page("/good", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"g\"");
            boolean known = "\"g\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            send(exchange, known ? 304 : 200, "application/rss+xml", known ? new byte[0] : good.getBytes(UTF_8));
        });
        web.page("/whole", "application/atom+xml", atom("whole", "/only-in-the-feed"));
        web.page("/empty", "application/rss+xml", "<rss version=\"2.0\"><channel><title>E</title></channel></rss>");
        web.page("/slow", FeedsGoodAndBadIT::drop);
        web.page("/broken", "application/rss+xml", "<rss version=\"2.0\"><channel><item>");
        web.redirect("/inside", "http://127.0.0.2:" + web.port() + "/feed");
        web.redirect("/circle", "/circle");
        web.page("/huge", FeedsGoodAndBadIT::flood);
        byte[] bomb = gzip(new byte[64 * 1024 * 1024]);
        web.page("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            send(exchange, 200, "application/rss+xml", bomb);
        });
        web.page(
                "/charset",
                exchange -> send(
                        exchange,
                        200,
                        "text/xml; charset=utf-8",
                        RunningIngest.rss("Café", "/x").getBytes(Charset.forName("windows-1252"))));
        web.page(
                "/entities",
                "text/xml",
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"http://127.0.0.2:%d/x\">]><rss version=\"2.0\"><channel><title>&x;</title></channel></rss>"
                        .formatted(web.port()));
        web.page("/deep", "text/xml", "<rss version=\"2.0\"><channel>" + "<a>".repeat(50_000));
        web.page("/html", "text/html", "<!doctype html><html><body>News</body></html>");
        web.page("/pages/huge", FeedsGoodAndBadIT::flood);
        page("/pages/tram", "The tram is back");
        web.page(
                "/hostile-pages",
                "application/rss+xml",
                RunningIngest.rss(
                        "hostile",
                        "/pages/huge",
                        "http://127.0.0.2:%d/secret".formatted(web.port()),
                        "http://2130706434:%d/secret".formatted(web.port()),
                        "http://[::1]:%d/secret".formatted(web.port()),
                        "/pages/missing",
                        "/pages/tram"));
        Map<String, String> reasons = Map.ofEntries(
                Map.entry("slow", "timeout"),
                Map.entry("broken", "broken-feed"),
                Map.entry("inside", "address-refused"),
                Map.entry("circle", "redirect"),
                Map.entry("huge", "too-large"),
                Map.entry("bomb", "too-large"),
                Map.entry("charset", "charset"),
                Map.entry("entities", "hostile-xml"),
                Map.entry("deep", "hostile-xml"),
                Map.entry("html", "not-a-feed"),
                Map.entry("missing", "not-found"));
        for (String name : List.of("good", "whole", "empty", "hostile-pages")) {
            sources.add(name, web.address("/" + name));
        }
        for (String name : reasons.keySet()) {
            sources.add(name, web.address("/" + name));
        }

        await().atMost(DEADLINE).untilAsserted(() -> {
            for (String name : List.of("good", "whole", "empty")) {
                assertThat(sources.get(name)).containsEntry("status", "ok").doesNotContainKey("lastFailure");
            }
            for (Map.Entry<String, String> one : reasons.entrySet()) {
                Map<?, ?> source = sources.get(one.getKey());
                assertThat(source.get("status")).as(one.getKey()).isEqualTo("failing");
                assertThat(((Map<?, ?>) source.get("lastFailure")).get("reason"))
                        .as(one.getKey())
                        .isEqualTo(one.getValue());
            }
            assertThat(sources.get("hostile-pages").get("status")).isEqualTo("partly");
            assertThat((List<?>) sources.get("hostile-pages").get("problems"))
                    .extracting(problem -> String.valueOf(((Map<?, ?>) problem).get("reason")))
                    .containsExactlyInAnyOrder(
                            "too-large", "address-refused", "address-refused", "address-refused", "not-found");
        });
        // Polled again, some of them many times over.
        int polls = polls("/good");
        await().atMost(DEADLINE).until(() -> polls("/good") >= polls + 3 && polls("/huge") > 2 && polls("/bomb") > 2);

        assertThat(titles("127.0.0.1"))
                .containsExactlyInAnyOrder(
                        "Ferry late again", "Council votes on the quay", "The tram is back", "whole 1");
        assertThat(polls("/pages/ferry")).as("a page is fetched once").isEqualTo(1);
        assertThat(sources.get("good")).containsEntry("status", "ok").containsEntry("itemsToday", 2);
        assertThat(inside.asked()).isEmpty();
        assertThat(usedHeap()).as("megabytes in use").isLessThan(400);
    }

    private int polls(String path) {
        return (int) web.pathsAsked().stream().filter(path::equals).count();
    }

    private List<String> titles(String host) {
        return running.submitted().stream()
                .map(record -> EventJson.read(record.value(), ArticleSubmitted.class))
                .filter(article ->
                        article.url() != null && host.equals(article.url().getHost()))
                .map(ArticleSubmitted::title)
                .toList();
    }

    private void page(String path, String title) {
        web.page(path, "text/html; charset=utf-8", RunningIngest.page(title));
    }

    private static String atom(String title, String link) {
        return """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>%1$s</title><id>urn:x</id><updated>2026-03-04T05:06:07Z</updated>
                <entry><id>urn:x:1</id><title>%1$s 1</title><link href="%2$s"/><updated>2026-03-04T05:06:07Z</updated>
                <content type="html">&lt;p&gt;%3$s&lt;/p&gt;</content></entry></feed>""".formatted(title, link, RunningIngest.SAID.repeat(12));
    }

    private static void drop(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        // Ends when the other side has had enough.
        for (int i = 0; i < 10_000; i++) {
            out.write(' ');
            out.flush();
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }

    private static void flood(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, 0);
        byte[] chunk = new byte[64 * 1024];
        for (int i = 0; i < 16 * 1024; i++) {
            exchange.getResponseBody().write(chunk);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static long usedHeap() {
        Runtime.getRuntime().gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
