package org.onrecord.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchIsSafeTest extends FetchFromLoopback {

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
}
