package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.embedded.EmbeddedKafka;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventJson;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Exactly once, whoever of several instances has a partition, and however it lost it. */
class InstancesComeAndGoIT {

    private static final Duration SOON = Duration.ofMinutes(2);
    private static final int A_FEW = 60;
    private static final String TEXT =
            "“The lock gates held all night,” said Maren Oakes, who keeps them. “We did not sleep.”";

    private final String group = "come-and-go-" + UUID.randomUUID();
    private final List<String> ids = new ArrayList<>();
    private NewsTopics topics;

    @BeforeEach
    void connect() throws Exception {
        topics = new NewsTopics(EmbeddedKafka.temporary().bootstrapServers());
        // Other tests' articles are none of this group's.
        topics.commit(group, Topic.ARTICLE_SUBMITTED, OffsetSpec.latest());
    }

    @AfterEach
    void disconnect() {
        topics.close();
    }

    @Test
    void aRebalanceInTheMiddleLosesAndRepeatsNothing() throws Exception {
        ConfigurableApplicationContext first = service("first");
        try {
            submit(A_FEW);
            awaitAtLeast(1);
            try (ConfigurableApplicationContext second = service("second")) {
                submit(A_FEW);
                awaitAtLeast(A_FEW + 1);
                submit(A_FEW);
                first.close();
                submit(A_FEW);
                awaitEachOnce();
                assertThat(second.isActive()).isTrue();
            }
        } finally {
            first.close();
        }
    }

    @Test
    void anInstanceThatSleptThroughARebalanceCommitsNothing() throws Exception {
        try (ConfigurableApplicationContext sleeper = service("sleeper", SleepsOnce.class)) {
            SleepsOnce sleep = sleeper.getBean(SleepsOnce.class);
            submit(1);
            sleep.awaitSleep();
            try (ConfigurableApplicationContext other = service("other")) {
                // What the other has committed can be read when the sleeper's transaction ends, as it does by itself
                // after two minutes.
                await("what the sleeper had sent, and what the other sends")
                        .atMost(SOON)
                        .until(() -> topics.written(Topic.ARTICLE_EXTRACTED, NewsTopics.of(ids.get(0)))
                                        .size()
                                == 2);

                sleep.wake();

                awaitEachOnce();
                submit(A_FEW);
                awaitEachOnce();
                assertThat(other.isActive()).isTrue();
            }
        }
    }

    private void submit(int articles) throws Exception {
        for (int i = 0; i < articles; i++) {
            String id = "lock-" + UUID.randomUUID();
            ids.add(id);
            topics.submit(id, EventJson.mapper().writeValueAsString(Map.of("id", id, "text", TEXT)));
        }
    }

    private void awaitAtLeast(int articles) {
        await().atMost(SOON).until(() -> extracted().size() >= articles);
    }

    private void awaitEachOnce() {
        await().atMost(SOON).untilAsserted(() -> assertThat(extracted()).containsExactlyInAnyOrderElementsOf(ids));
    }

    private List<String> extracted() {
        return topics
                .committed(
                        Topic.ARTICLE_EXTRACTED,
                        record -> ids.contains(new String(record.key(), StandardCharsets.UTF_8)))
                .stream()
                .map(record -> new String(record.key(), StandardCharsets.UTF_8))
                .toList();
    }

    private ConfigurableApplicationContext service(String instance, Class<?>... more) {
        return new SpringApplicationBuilder(ExtractService.class)
                .sources(more)
                .properties("spring.config.name=extract-service")
                .run(
                        "--server.port=0",
                        "--spring.kafka.bootstrap-servers="
                                + EmbeddedKafka.temporary().bootstrapServers(),
                        "--spring.kafka.consumer.group-id=" + group,
                        "--spring.kafka.consumer.properties.max.poll.interval.ms=6000",
                        "--onrecord.extract.instance=" + instance,
                        "--spring.main.banner-mode=off");
    }
}
