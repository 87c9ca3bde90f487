package org.onrecord.extract.replay;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.Required;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleVersion;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.UnreadableException;

/** What the store shows. */
final class ShownArticles {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final String store;

    /** @param store the store-service's address, such as {@code http://localhost:8083} */
    ShownArticles(String store) {
        this.store = store.endsWith("/") ? store.substring(0, store.length() - 1) : store;
    }

    /** What is compared of an article. */
    record Shown(ArticleVersion articleVersion, String textSha256, List<QuoteExtracted> quotes) {

        Shown {
            Required.field("articleVersion", articleVersion);
            Required.field("textSha256", textSha256);
            quotes = Required.members("quotes", quotes);
        }
    }

    /**
     * @return null where nothing is shown: it was taken down, or never came
     * @throws IOException if the store does not answer, or not as the store does
     */
    @Nullable
    Shown find(ArticleId id) throws IOException {
        URI address = URI.create(store + "/articles/"
                + URLEncoder.encode(id.value(), StandardCharsets.UTF_8).replace("+", "%20"));
        HttpResponse<byte[]> answer = get(address);
        if (answer.statusCode() == NOT_FOUND || answer.statusCode() == GONE) {
            return null;
        }
        if (answer.statusCode() != OK) {
            throw new IOException(store + " answered " + answer.statusCode());
        }
        try {
            return EventJson.read(answer.body(), Shown.class);
        } catch (UnreadableException other) {
            throw new IOException(store + " does not answer like a store-service: " + other.getMessage(), other);
        }
    }

    private HttpResponse<byte[]> get(URI address) throws IOException {
        try {
            return http.send(
                    HttpRequest.newBuilder(address).timeout(ANSWER).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while asking " + store, interrupted);
        } catch (IOException away) {
            throw new IOException(store + " cannot be reached; is the store-service running there?", away);
        }
    }
}
