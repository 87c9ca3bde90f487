package org.onrecord.ingest.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** Asks a server once: no redirects, no second try, and never longer or more than the limits say. */
final class WebClient implements AutoCloseable {

    private static final String TYPES = "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, "
            + "application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";

    private final CloseableHttpClient http;
    private final ScheduledExecutorService watch;
    private final Duration total;
    private final Body body;

    /** @param watch ends what takes longer than the limit */
    WebClient(CloseableHttpClient http, ScheduledExecutorService watch, FetchProperties properties) {
        this.http = http;
        this.watch = watch;
        this.total = properties.total();
        this.body = new Body(properties.maxBody().toBytes());
    }

    /** @throws FetchException if there is no answer, or one that cannot be read within the limits */
    Answer get(Target target, Validators validators) throws FetchException {
        HttpGet request = new HttpGet(target.address());
        request.setHeader(HttpHeaders.ACCEPT, TYPES);
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        set(request, HttpHeaders.IF_NONE_MATCH, validators.etag());
        set(request, HttpHeaders.IF_MODIFIED_SINCE, validators.lastModified());
        AtomicBoolean late = new AtomicBoolean();
        Future<?> deadline = watch.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                total.toMillis(),
                TimeUnit.MILLISECONDS);
        try (ClassicHttpResponse response = http.executeOpen(null, request, null)) {
            return answer(response);
        } catch (IOException failed) {
            throw late.get() ? tooLate(target) : failure(target, failed);
        } finally {
            deadline.cancel(false);
            // What was not read to its end is not waited for.
            request.cancel();
        }
    }

    @Override
    public void close() throws IOException {
        http.close();
    }

    private Answer answer(ClassicHttpResponse response) throws IOException, FetchException {
        return new Answer(
                response.getCode(),
                value(response, HttpHeaders.CONTENT_TYPE),
                response.getCode() == 200 ? body.read(response) : new byte[0],
                new Validators(value(response, HttpHeaders.ETAG), value(response, HttpHeaders.LAST_MODIFIED)),
                value(response, HttpHeaders.LOCATION),
                RetryAfter.read(value(response, HttpHeaders.RETRY_AFTER)));
    }

    private FetchException tooLate(Target target) {
        return new FetchException(
                FetchFailure.TIMEOUT,
                "%s did not send everything within %s.".formatted(target.host(), Words.of(total)));
    }

    private static FetchException failure(Target target, IOException failed) {
        String host = target.host();
        if (failed instanceof CheckedNames.RefusedAddressException refused) {
            return new FetchException(
                    FetchFailure.ADDRESS_REFUSED,
                    "%s is not fetched: %s. If it is meant, allow it in onrecord.ingest.fetch.allow."
                            .formatted(host, refused.getMessage()));
        }
        if (failed instanceof UnknownHostException) {
            return new FetchException(FetchFailure.NAME_UNKNOWN, "There is no server by the name of " + host + ".");
        }
        if (failed instanceof SSLException) {
            return new FetchException(
                    FetchFailure.TLS, host + " cannot be trusted: its certificate or its TLS is not good.");
        }
        if (failed instanceof SocketTimeoutException) {
            return new FetchException(FetchFailure.TIMEOUT, host + " does not answer in time.");
        }
        if (failed instanceof ConnectException || failed instanceof NoRouteToHostException) {
            return new FetchException(FetchFailure.UNREACHABLE, host + " cannot be reached.");
        }
        return new FetchException(
                FetchFailure.BROKEN_ANSWER, host + " broke off its answer, or what it sends is not HTTP.");
    }

    private static void set(HttpGet request, String name, @Nullable String value) {
        if (value != null) {
            request.setHeader(name, value);
        }
    }

    private static @Nullable String value(ClassicHttpResponse response, String name) {
        @Nullable Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }
}
