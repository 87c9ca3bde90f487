package org.onrecord.store.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

/** Sends messages. Follows no redirect, reads no more of an answer than its status, and waits only so long. */
public final class WebhookSender implements DisposableBean {

    /** More of an answer than this is not waited for, in bytes. */
    private static final int MOST = 64 * 1024;

    private final CloseableHttpClient http;
    private final WebhookUrl urls;
    private final WebhookProperties properties;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "webhook-watch");
        thread.setDaemon(true);
        return thread;
    });
    private final Clock clock;

    WebhookSender(CloseableHttpClient http, WebhookUrl urls, WebhookProperties properties, Clock clock) {
        this.http = http;
        this.urls = urls;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Sends a message once.
     *
     * @param url one that was checked
     * @param messageId the same for the same message, however often it is sent
     * @param json UTF-8
     */
    public Attempt send(String url, WebhookSecret secret, String messageId, byte[] json) {
        long start = System.nanoTime();
        AtomicReference<@Nullable Integer> status = new AtomicReference<>();
        String fault = null;
        HttpPost post = new HttpPost(URI.create(url));
        long timestamp = clock.instant().getEpochSecond();
        post.setHeader("webhook-id", messageId);
        post.setHeader("webhook-timestamp", Long.toString(timestamp));
        post.setHeader("webhook-signature", secret.sign(messageId, timestamp, json));
        post.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
        ScheduledFuture<?> end =
                watch.schedule(post::abort, properties.timeout().toMillis(), TimeUnit.MILLISECONDS);
        try {
            if ("http".equalsIgnoreCase(post.getScheme())
                    && !urls.mayBePlain(post.getAuthority().getHostName())) {
                fault = "plain http to a public address";
            } else {
                http.execute(post, answer -> {
                    status.set(answer.getCode());
                    return passOver(answer, post);
                });
            }
        } catch (IOException failed) {
            fault = post.isAborted() ? "no answer in time" : meaning(failed);
        } finally {
            end.cancel(false);
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        Integer answered = status.get();
        return new Attempt(answered, answered == null ? fault : null, millis);
    }

    /** Lets the connection be used again if the answer is short, else ends it. */
    private static boolean passOver(ClassicHttpResponse answer, HttpPost post) throws IOException {
        HttpEntity entity = answer.getEntity();
        if (entity == null) {
            return true;
        }
        try (InputStream content = entity.getContent()) {
            if (content.readNBytes(MOST).length == MOST) {
                post.abort();
            }
        }
        return true;
    }

    @Override
    public void destroy() {
        watch.shutdownNow();
    }

    private static String meaning(IOException failed) {
        if (failed instanceof Addresses.NotAllowedException) {
            return "the address is not a public one";
        }
        if (failed instanceof UnknownHostException) {
            return "the host's name is not known";
        }
        if (failed instanceof SSLException) {
            return "no trusted encrypted connection";
        }
        if (failed instanceof SocketTimeoutException) {
            return "no answer in time";
        }
        if (failed instanceof ConnectException || failed instanceof NoRouteToHostException) {
            return "no connection";
        }
        return "the connection broke off";
    }
}
