package org.onrecord.benchmarks.evaluate;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.wire.EventJson;

/** What a running store says somebody said in an article. */
final class StorePredictions {

    private static final int PAGE = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI store;

    StorePredictions(URI store) {
        this.store = store;
    }

    /** An answer of the query API. */
    record Page(List<QuoteExtracted> quotes, @Nullable String next) {
        Page {
            quotes = quotes == null ? List.of() : List.copyOf(quotes);
        }
    }

    /** @throws IOException if the store does not answer, or not with quotes */
    List<QuoteExtracted> quotes(String article) throws IOException {
        List<QuoteExtracted> quotes = new ArrayList<>();
        String query = "/quotes?limit=" + PAGE + "&article=" + encoded(article);
        String cursor = null;
        do {
            Page page = EventJson.read(get(cursor == null ? query : query + "&cursor=" + encoded(cursor)), Page.class);
            quotes.addAll(page.quotes());
            cursor = page.next();
        } while (cursor != null);
        return quotes;
    }

    private byte[] get(String query) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(store.resolve(query)).timeout(PATIENCE).build();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IOException(store + " answers with status " + response.statusCode());
            }
            return response.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
