package org.onrecord.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onrecord.ingest.fetch.LoopbackWeb.send;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** 127.0.0.1 stands for the public internet, as it is allowed; 127.0.0.2 for the inside of the network. */
class FetchIsSafeAndPoliteTest {

    private final LoopbackWeb web = LoopbackWeb.at("127.0.0.1", 0);
    private final LoopbackWeb inside = LoopbackWeb.at("127.0.0.2", web.port());
    private final AtomicInteger bends = new AtomicInteger();
    private final DnsResolver names = new DnsResolver() {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return switch (host) {
                case "inside.example" -> addresses("127.0.0.2");
                case "both.example" -> addresses("127.0.0.1", "127.0.0.2");
                case "bending.example" -> addresses(bends.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2");
                default -> {
                    if (host.endsWith(".example")) {
                        throw new UnknownHostException(host);
                    }
                    yield InetAddress.getAllByName(host);
                }
            };
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    };
    private final Fetching fetching = new Fetching(settings(Duration.ZERO), Clock.systemUTC(), names);
    private final CountDownLatch done = new CountDownLatch(1);

    @AfterEach
    void stop() {
        done.countDown();
        fetching.close();
        web.close();
        inside.close();
    }

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

    @Test
    void unpacksGzip() throws Exception {
        web.page("/packed", exchange -> packed(exchange, gzip("The ferry is late.".getBytes(StandardCharsets.UTF_8))));

        assertThat(fetch("/packed").body()).asString(StandardCharsets.UTF_8).isEqualTo("The ferry is late.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2:%d/",
                "http://2130706434:%d/", // the same as one number
                "http://[::ffff:127.0.0.2]:%d/",
                "http://[::ffff:7f00:2]:%d/",
                "http://[::1]:%d/",
                "http://[64:ff9b::7f00:2]:%d/",
                "http://inside.example:%d/",
                "http://both.example:%d/", // an allowed address and one inside
            })
    void asksNobodyInsideTheNetworkByWhateverName(String form) {
        assertThat(failure(form.formatted(web.port()))).isEqualTo(FetchFailure.ADDRESS_REFUSED);
        assertThat(inside.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.2:%d/", "//127.0.0.2:%d/", "http://inside.example:%d/"})
    void isNotLedInsideByARedirect(String location) {
        web.redirect("/away", location.formatted(web.port()));

        assertThat(failure(web.address("/away"))).isEqualTo(FetchFailure.ADDRESS_REFUSED);
        assertThat(inside.asked()).isEmpty();
    }

    @Test
    void connectsToTheAddressThatWasLookedAtWhateverTheNameStandsForNext() throws Exception {
        web.page("/", "text/plain", "outside");
        String bent = "http://bending.example:" + web.port() + "/";
        // Its first answer is good, and leads to robots.txt; each later one is inside.
        assertThat(fetching.fetch().fetch(URI.create(bent)).body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("outside");
        assertThat(bends.get()).isEqualTo(1);
        assertThat(inside.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://127.0.0.1/",
                "file:///etc/passwd",
                "http://user:secret@127.0.0.1/",
                "http://127.0.0.1:25/",
                "http:///path",
                "http://127.2/", // an address with its zeros left out
                "gopher://127.0.0.1:6379/_FLUSHALL",
                "jar:http://127.0.0.1!/a"
            })
    void fetchesNothingButWebPages(String address) {
        assertThat(failure(address)).isEqualTo(FetchFailure.ADDRESS_INVALID);
    }

    @Test
    void followsRedirectsUpToALimitAndNotInCircles() throws Exception {
        web.page("/end", "text/plain", "arrived");
        for (int i = 0; i < 7; i++) {
            web.redirect("/hop" + i, i == 0 ? "/end" : "hop" + (i - 1));
        }
        web.redirect("/circle", "/circle");
        web.redirect("/nowhere", "http://[");

        assertThat(fetch("/hop4").address()).isEqualTo(URI.create(web.address("/end")));
        assertThat(failure(web.address("/hop5"))).isEqualTo(FetchFailure.REDIRECT);
        assertThat(failure(web.address("/circle"))).isEqualTo(FetchFailure.REDIRECT);
        assertThat(failure(web.address("/nowhere"))).isEqualTo(FetchFailure.REDIRECT);
    }

    @Test
    void endsWhatIsTooLong() {
        web.page("/long", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            flood(exchange);
        });
        web.page("/announced", exchange -> exchange.sendResponseHeaders(200, 1L << 40));

        assertThat(failure(web.address("/long"))).isEqualTo(FetchFailure.TOO_LARGE);
        assertThat(failure(web.address("/announced"))).isEqualTo(FetchFailure.TOO_LARGE);
    }

    @Test
    void unpacksNoBombs() throws IOException {
        byte[] bomb = gzip(new byte[64 * 1024 * 1024]);
        web.page("/bomb", exchange -> packed(exchange, bomb));
        web.page("/twice", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            packed(exchange, gzip(bomb));
        });
        web.page("/broken", exchange -> packed(exchange, "no gzip".getBytes(StandardCharsets.UTF_8)));

        assertThat(failure(web.address("/bomb"))).isEqualTo(FetchFailure.TOO_LARGE);
        assertThat(failure(web.address("/twice"))).isEqualTo(FetchFailure.COMPRESSION);
        assertThat(failure(web.address("/broken"))).isEqualTo(FetchFailure.COMPRESSION);
    }

    @Test
    void waitsNeitherForSilenceNorForDrops() {
        web.page("/silent", exchange -> await());
        web.page("/drops", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (!await(Duration.ofMillis(50))) {
                exchange.getResponseBody().write('.');
                exchange.getResponseBody().flush();
            }
        });

        assertThat(failure(web.address("/silent"))).isEqualTo(FetchFailure.TIMEOUT);
        assertThat(failure(web.address("/drops"))).isEqualTo(FetchFailure.TIMEOUT);
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

    private Fetched.Document fetch(String path) throws FetchException, InterruptedException {
        return fetching.fetch().fetch(URI.create(web.address(path)));
    }

    private FetchFailure failure(String address) {
        FetchException failure = catchThrowableOfType(
                FetchException.class, () -> fetching.fetch().fetch(URI.create(address)));
        assertThat(failure).as(address).isNotNull();
        return failure.reason();
    }

    private InetAddress[] addresses(String... numbers) throws UnknownHostException {
        InetAddress[] addresses = new InetAddress[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            addresses[i] = InetAddress.getByName(numbers[i]);
        }
        return addresses;
    }

    private static FetchProperties settings(Duration pause) {
        return new FetchProperties(
                List.of("127.0.0.1/32"),
                "Onrecord/1.0",
                Duration.ofMillis(500),
                Duration.ofMillis(500),
                Duration.ofSeconds(1),
                DataSize.ofMegabytes(1),
                5,
                pause);
    }

    private void await() {
        await(Duration.ofMinutes(1));
    }

    private boolean await(Duration patience) {
        try {
            return done.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void flood(HttpExchange exchange) throws IOException {
        byte[] chunk = new byte[64 * 1024];
        OutputStream out = exchange.getResponseBody();
        for (int i = 0; i < 16 * 1024; i++) {
            out.write(chunk);
        }
    }

    private static void packed(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Encoding", "gzip");
        send(exchange, 200, "text/plain", body);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
