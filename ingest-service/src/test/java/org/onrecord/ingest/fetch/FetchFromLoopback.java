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
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.springframework.util.unit.DataSize;

/** Fetches between two web servers: 127.0.0.1 stands for the public internet, as it is allowed; 127.0.0.2 for the inside of the network. */
abstract class FetchFromLoopback {

    final LoopbackWeb web = LoopbackWeb.at("127.0.0.1", 0);
    final LoopbackWeb inside = LoopbackWeb.at("127.0.0.2", web.port());
    final AtomicInteger bends = new AtomicInteger();
    final DnsResolver names = new DnsResolver() {
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
    final Fetching fetching = new Fetching(settings(Duration.ZERO), Clock.systemUTC(), names);
    private final CountDownLatch done = new CountDownLatch(1);

    @AfterEach
    void stop() {
        done.countDown();
        fetching.close();
        web.close();
        inside.close();
    }

    Fetched.Document fetch(String path) throws FetchException, InterruptedException {
        return fetching.fetch().fetch(URI.create(web.address(path)));
    }

    FetchFailure failure(String address) {
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

    static FetchProperties settings(Duration pause) {
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

    void await() {
        await(Duration.ofMinutes(1));
    }

    boolean await(Duration patience) {
        try {
            return done.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    static void flood(HttpExchange exchange) throws IOException {
        byte[] chunk = new byte[64 * 1024];
        OutputStream out = exchange.getResponseBody();
        for (int i = 0; i < 16 * 1024; i++) {
            out.write(chunk);
        }
    }

    static void packed(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Encoding", "gzip");
        send(exchange, 200, "text/plain", body);
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
