package org.onrecord.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ingest.fetch.LoopbackWeb;

/** Two services on one Kafka share the sources among them, and one takes over what the other leaves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourcesAreSharedByInstancesIT {

    /** Hosts, each with a feed of its own: as many as give each service a share almost certainly. */
    private static final int HOSTS = 12;

    /** A service that goes away is missed after its session has ended; the machine may be slow. */
    private static final Duration DEADLINE = Duration.ofMinutes(3);

    @TempDir
    static Path data;

    private final List<LoopbackWeb> hosts = new ArrayList<>();
    private RunningIngest running;

    @BeforeAll
    void start() throws InterruptedException {
        for (int host = 0; host < HOSTS; host++) {
            LoopbackWeb web = LoopbackWeb.at("127.0.1." + (host + 1), 0);
            hosts.add(web);
            web.page("/feed", "application/rss+xml", RunningIngest.rss("Host " + host, web.address("/page")));
            web.page("/page", "text/html; charset=utf-8", RunningIngest.page("Article of host " + host));
        }
        running = RunningIngest.on(data);
    }

    @AfterAll
    void stop() {
        running.close();
        hosts.forEach(LoopbackWeb::close);
    }

    @Test
    void everySourceIsPolledWhoeverIsThere() throws Exception {
        RunningIngest.Sources first = running.start("--onrecord.ingest.fetch.allow=127.0.1.0/24");
        RunningIngest.Sources second = running.start("--onrecord.ingest.fetch.allow=127.0.1.0/24");
        for (int host = 0; host < HOSTS; host++) {
            // Told to either, known to both.
            (host % 2 == 0 ? first : second).add("host-" + host, hosts.get(host).address("/feed"));
        }

        await().atMost(DEADLINE).untilAsserted(() -> {
            for (int host = 0; host < HOSTS; host++) {
                assertThat(first.get("host-" + host)).containsEntry("status", "ok");
                assertThat(second.get("host-" + host)).containsEntry("status", "ok");
            }
        });
        assertThat(articles()).containsExactlyInAnyOrderElementsOf(all());

        second.service().close();
        List<Integer> before =
                hosts.stream().map(SourcesAreSharedByInstancesIT::polls).toList();
        await().atMost(DEADLINE)
                .untilAsserted(() -> assertThat(
                                IntStream.range(0, HOSTS).filter(host -> polls(hosts.get(host)) < before.get(host) + 2))
                        .as("hosts that nobody polls any more")
                        .isEmpty());
        assertThat(articles()).containsExactlyInAnyOrderElementsOf(all());
    }

    private static int polls(LoopbackWeb web) {
        return (int) web.pathsAsked().stream().filter("/feed"::equals).count();
    }

    /** At the moment that a share changes hands an article may come twice: it is the same one. */
    private List<String> articles() {
        return running.submitted().stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8)
                        .replaceAll("(?s).*(Article of host [0-9]+).*", "$1"))
                .distinct()
                .toList();
    }

    private static List<String> all() {
        return IntStream.range(0, HOSTS)
                .mapToObj(host -> "Article of host " + host)
                .toList();
    }
}
