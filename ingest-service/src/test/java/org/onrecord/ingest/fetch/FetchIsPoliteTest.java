package org.onrecord.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onrecord.ingest.fetch.LoopbackWeb.send;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a server says of itself is kept to, and handed on. */
class FetchIsPoliteTest extends FetchFromLoopback {

    @Test
    void getsADocumentWithItsTypeAndWhatTellsItsAge() throws Exception {
        web.page("/news", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"one\"");
            exchange.getResponseHeaders().add("Last-Modified", "Wed, 04 Mar 2026 05:06:07 GMT");
            send(exchange, 200, "text/html; charset=utf-8", "The ferry is late.".getBytes(StandardCharsets.UTF_8));
        });

        Fetched.Document document = fetch("/news");

        assertThat(document.body()).asString(StandardCharsets.UTF_8).isEqualTo("The ferry is late.");
        assertThat(document.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(document.validators()).isEqualTo(new Validators("\"one\"", "Wed, 04 Mar 2026 05:06:07 GMT"));
    }

    @Test
    void sendsTheValidatorsOfLastTimeAndLearnsThatNothingHasChanged() throws Exception {
        web.page("/news", exchange -> send(exchange, 304, "text/plain", new byte[0]));

        Fetched answer = fetching.fetch().fetch(URI.create(web.address("/news")), new Validators("\"one\"", "then"));

        assertThat(answer).isInstanceOf(Fetched.Unchanged.class);
        assertThat(web.asked().get(1).headers())
                .containsEntry("If-none-match", List.of("\"one\""))
                .containsEntry("If-modified-since", List.of("then"));
    }

    @ParameterizedTest
    @CsvSource({"401,DENIED", "403,DENIED", "404,NOT_FOUND", "410,GONE", "429,RATE_LIMITED", "500,STATUS", "204,STATUS"
    })
    void saysWhatTheServerSays(int status, FetchFailure reason) {
        web.page("/", exchange -> send(exchange, status, "text/plain", new byte[0]));

        assertThat(failure(web.address("/"))).isEqualTo(reason);
    }

    @Test
    void saysThatAServerIsNotThereOrHasNoSuchName() {
        int port = web.port();
        web.close();

        assertThat(failure("http://127.0.0.1:" + port + "/")).isEqualTo(FetchFailure.UNREACHABLE);
        assertThat(failure("http://missing.example/")).isEqualTo(FetchFailure.NAME_UNKNOWN);
    }

    @Test
    void isToldHowLongToWait() {
        web.page("/", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "120");
            send(exchange, 503, "text/plain", new byte[0]);
        });

        FetchException refused = catchThrowableOfType(FetchException.class, () -> fetch("/"));

        assertThat(refused.retryAfter()).contains(Duration.ofMinutes(2));
    }

    @Test
    void keepsToRobotsTxt() throws Exception {
        web.page("/robots.txt", "text/plain", """
                User-agent: *
                Disallow: /

                User-agent: onrecord
                Disallow: /private*.html$
                Allow: /private/open.html
                """);
        web.page("/private/open.html", "text/html", "open");
        web.page("/private/shut.html", "text/html", "shut");
        web.page("/news", "text/html", "news");

        assertThat(fetch("/news").body()).asString().isEqualTo("news");
        assertThat(fetch("/private/open.html").body()).asString().isEqualTo("open");
        assertThat(failure(web.address("/private/shut.html"))).isEqualTo(FetchFailure.ROBOTS);
        assertThat(web.pathsAsked()).containsExactly("/robots.txt", "/news", "/private/open.html");
    }

    @Test
    void fetchesNothingFromAServerThatCannotSayWhatItAllows() {
        web.page("/robots.txt", exchange -> send(exchange, 500, "text/plain", new byte[0]));
        web.page("/news", "text/html", "news");

        assertThat(failure(web.address("/news"))).isEqualTo(FetchFailure.ROBOTS);
        assertThat(web.pathsAsked()).containsExactly("/robots.txt");
    }

    @Test
    void asksAHostOneThingAtATimeWithAPause() throws Exception {
        web.page("/", "text/plain", "news");
        Duration pause = Duration.ofMillis(200);
        try (Fetching polite = new Fetching(settings(pause), Clock.systemUTC(), names)) {
            var threads = Executors.newFixedThreadPool(3);
            List<Future<Fetched.Document>> answers = IntStream.range(0, 3)
                    .mapToObj(i -> threads.submit(() -> polite.fetch().fetch(URI.create(web.address("/")))))
                    .toList();
            for (Future<Fetched.Document> answer : answers) {
                answer.get(1, TimeUnit.MINUTES);
            }
            threads.shutdownNow();
        }

        assertThat(web.mostAtOnce()).isEqualTo(1);
        List<LoopbackWeb.Asked> asked = web.asked();
        for (int i = 1; i < asked.size(); i++) {
            assertThat(asked.get(i).nanos() - asked.get(i - 1).nanos()).isGreaterThanOrEqualTo(pause.toNanos());
        }
    }
}
