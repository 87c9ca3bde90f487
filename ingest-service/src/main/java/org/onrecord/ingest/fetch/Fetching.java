package org.onrecord.ingest.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.onrecord.ingest.address.AddressRule;

/** Everything that a {@link Fetch} needs, put together; closing it closes the connections. */
public final class Fetching implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 64;
    private static final int MOST_HEADERS = 200;
    private static final int LONGEST_LINE = 16 * 1024;
    private static final TimeValue IDLE = TimeValue.ofSeconds(30);

    private final ScheduledThreadPoolExecutor watch;
    private final WebClient client;
    private final Fetch fetch;

    /** Fetches by the names that the system knows. */
    public Fetching(FetchProperties properties, Clock clock) {
        this(properties, clock, SystemDefaultDnsResolver.INSTANCE);
    }

    Fetching(FetchProperties properties, Clock clock, DnsResolver names) {
        this.watch = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "fetch-watch");
            thread.setDaemon(true);
            return thread;
        });
        this.watch.setRemoveOnCancelPolicy(true);
        this.client = new WebClient(http(properties, names), watch, properties);
        Turns turns = new Turns();
        Robots robots = new Robots(client, turns, clock, properties.robotName(), properties.hostDelay());
        this.fetch = new Fetch(client, robots, turns, properties);
    }

    public Fetch fetch() {
        return fetch;
    }

    @Override
    public void close() {
        watch.shutdownNow();
        try {
            client.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A client that keeps no cookies, knows no proxy, and does nothing that it is not told to. */
    private static CloseableHttpClient http(FetchProperties properties, DnsResolver names) {
        Timeout read = Timeout.of(properties.read());
        Timeout connect = Timeout.of(properties.connect());
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedNames(new AddressRule(properties.networks()), names))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxHeaderCount(MOST_HEADERS)
                                .setMaxLineLength(LONGEST_LINE)
                                .build())
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(connect)
                        .setSocketTimeout(read)
                        .build())
                .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(read).build())
                .setMaxConnPerRoute(1)
                .setMaxConnTotal(MOST_CONNECTIONS)
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(properties.total()))
                        .setResponseTimeout(read)
                        .setRedirectsEnabled(false)
                        .build())
                .setUserAgent(properties.userAgent())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .evictIdleConnections(IDLE)
                .build();
    }
}
