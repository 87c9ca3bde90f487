package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.store.fixture.ArticleEvents;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.Followers;
import org.onrecord.store.fixture.RunningStore;
import org.onrecord.store.fixture.SlowClient;

/** Hundreds follow the stream at once, and all are told the same; who is slow holds up nobody but themselves. */
class ManyFollowTheStreamIT {

    private static final int CLIENTS = Integer.getInteger("onrecord.clients", 300);
    private static final int SHORT = 20;

    /** Some 12 MB as events: more than can be on its way to a client that takes nothing. */
    private static final int LONG = 100;

    private static final String WORDS = "It goes on and on. ".repeat(3_000);

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static Database database;
    private static RunningStore store;

    @BeforeAll
    static void start() {
        database = Database.embedded("many_follow");
        store = RunningStore.withoutKafka(
                database,
                "--onrecord.store.stream.clients=" + (CLIENTS + 1),
                // Nobody is cut off for being slow while the test looks.
                "--server.tomcat.connection-timeout=10m",
                "--onrecord.store.stream.stall=10m");
    }

    @AfterAll
    static void stop() {
        store.close();
        database.close();
    }

    @Test
    void allAreToldTheSameOnceThoughOneTakesNothing() throws Exception {
        try (SlowClient slow = new SlowClient(store.uri("/quotes/stream"));
                Followers all = new Followers(CLIENTS, store.uri("/quotes/stream?kind=indirect"))) {
            slow.awaitHeaders();
            assertThat(store.get("/quotes/stream").statusCode()).isEqualTo(503);

            for (int i = 0; i < LONG; i++) {
                put(anArticle("long-" + i).quote(i + ": " + WORDS, "Bo Larsen"));
            }
            for (int i = 0; i < SHORT; i++) {
                put(anArticle("short-" + i).indirectQuote("Ana Reyes", "it is number " + i));
            }

            await().atMost(PATIENCE).until(() -> all.ids().stream().allMatch(ids -> ids.size() >= SHORT));
            Set<List<String>> told = new HashSet<>(all.ids());
            assertThat(told).hasSize(1);
            assertThat(told.iterator().next()).hasSize(SHORT).doesNotHaveDuplicates();
            // The slow one has not been let go to make room.
            assertThat(store.get("/actuator/prometheus").body())
                    .contains("onrecord_store_stream_clients " + (CLIENTS + 1) + ".0");
        }
    }

    private static void put(ArticleEvents article) {
        database.store().store(article.facts());
    }
}
