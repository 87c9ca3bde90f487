package org.onrecord.benchmarks.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.wire.EventJson;
import tools.jackson.databind.JsonNode;

/** An archive in one request of NDJSON to ingest-service, made while it is sent. */
public final class BulkRequest {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI ingest;

    /** @param ingest where ingest-service is */
    public BulkRequest(URI ingest) {
        this.ingest = ingest;
    }

    /**
     * What became of the archive.
     *
     * @param accepted articles that Kafka has
     * @param notAccepted all others
     */
    public record Answer(long accepted, long notAccepted) {}

    /** Sends so many articles; the answer is there when ingest-service has told what became of each. */
    public CompletableFuture<Answer> send(Lane lane, int articles, IntFunction<ArticleSubmitted> article) {
        HttpRequest request = HttpRequest.newBuilder(ingest.resolve("/articles/bulk?lane=" + lane.code()))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new Lines(articles, article)))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofLines()).thenApply(BulkRequest::read);
    }

    private static Answer read(HttpResponse<Stream<String>> response) {
        long[] counts = new long[2];
        response.body()
                .map(EventJson.mapper()::readTree)
                .map(line -> line.path("outcome"))
                .filter(JsonNode::isString)
                .forEach(outcome -> counts[outcome.stringValue().equals("accepted") ? 0 : 1]++);
        if (response.statusCode() != 200) {
            throw new UncheckedIOException(new IOException("ingest-service answers " + response.statusCode()));
        }
        return new Answer(counts[0], counts[1]);
    }

    /** The articles' lines, each made when the one before it is read. */
    private static final class Lines extends InputStream {

        private final Iterator<byte[]> lines;
        private byte[] line = new byte[0];
        private int at;

        Lines(int articles, IntFunction<ArticleSubmitted> article) {
            this.lines = IntStream.range(0, articles)
                    .mapToObj(article)
                    .map(one -> EventJson.mapper().writeValueAsString(one) + "\n")
                    .map(one -> one.getBytes(StandardCharsets.UTF_8))
                    .iterator();
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            while (at == line.length) {
                if (!lines.hasNext()) {
                    return -1;
                }
                line = lines.next();
                at = 0;
            }
            int count = Math.min(length, line.length - at);
            System.arraycopy(line, at, buffer, offset, count);
            at += count;
            return count;
        }
    }
}
