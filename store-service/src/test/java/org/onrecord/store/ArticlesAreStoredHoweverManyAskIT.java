package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those who ask wait for each other's database connections, and nobody else does. */
class ArticlesAreStoredHoweverManyAskIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void whileAllConnectionsForRequestsAreTaken() throws Exception {
        try (Database database = Database.embedded("many_ask");
                RunningStore store = RunningStore.withKafka(
                        database,
                        "--spring.kafka.consumer.group-id=many-ask",
                        "--onrecord.store.request-connections=2",
                        "--spring.datasource.hikari.connection-timeout=500")) {
            HikariDataSource forRequests = store.bean("requestConnections", HikariDataSource.class);
            List<Connection> taken = new ArrayList<>();
            for (int i = 0; i < forRequests.getMaximumPoolSize(); i++) {
                taken.add(forRequests.getConnection());
            }

            assertThat(store.get("/quotes").statusCode()).isEqualTo(503);
            // It listens as soon as Kafka has given it its partitions.
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(
                                    store.get("/actuator/health/readiness").statusCode())
                            .isEqualTo(200));
            RunningStore.send(
                    anArticle("many-ask").quote("We got through", "Nora Feld").produced());
            JdbcClient jdbc = database.jdbc();
            await().atMost(PATIENCE)
                    .until(() -> jdbc.sql("SELECT count(*) FROM quote WHERE article_id = 'many-ask' AND current")
                                    .query(Integer.class)
                                    .single()
                            == 1);

            for (Connection one : taken) {
                one.close();
            }
            assertThat(store.get("/quotes?article=many-ask").body()).contains("We got through");
        }
    }
}
