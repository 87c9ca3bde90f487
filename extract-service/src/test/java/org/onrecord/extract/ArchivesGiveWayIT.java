package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.embedded.EmbeddedKafka;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventJson;
import org.onrecord.extract.backfill.Gate;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;

/** What the backfill lane promises whoever loads an archive, and those who must not notice. */
class ArchivesGiveWayIT {

    private static final Duration SOON = Duration.ofMinutes(3);
    private static final int ARCHIVE = 20;

    private static NewsTopics topics;

    private final String follower = "follower-" + UUID.randomUUID();
    private final ConfigurableApplicationContext service = ExtractService.start(
            "--server.port=0",
            "--spring.kafka.bootstrap-servers=" + EmbeddedKafka.temporary().bootstrapServers(),
            "--spring.kafka.consumer.group-id=extract-" + UUID.randomUUID(),
            "--onrecord.extract.backfill.poll-records=1",
            "--onrecord.extract.backfill.live-lag=0",
            "--onrecord.extract.backfill.followers=" + follower,
            "--onrecord.extract.backfill.follower-lag=20",
            "--onrecord.extract.backfill.look-every=20ms");

    @BeforeAll
    static void connect() throws InterruptedException {
        topics = new NewsTopics(EmbeddedKafka.temporary().bootstrapServers());
    }

    @AfterAll
    static void disconnect() {
        topics.close();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void anArchiveIsExtractedToTheEndBesideLiveNews() throws Exception {
        awaitLanes();
        List<String> archive = submitArchive();
        String news = submit(Lane.LIVE);

        awaitExtracted(List.of(news));
        awaitExtracted(archive);
        for (String id : archive) {
            assertThat(topics.committed(Topic.ARTICLE_EXTRACTED, NewsTopics.of(id)))
                    .hasSize(1);
        }
    }

    @Test
    void anArchiveWaitsForAFollowerThatIsBehindAndLiveNewsDoesNot() throws Exception {
        awaitLanes();
        topics.commit(follower, Topic.ARTICLE_EXTRACTED, OffsetSpec.latest());
        topics.commit(follower, Topic.QUOTE_EXTRACTED, OffsetSpec.latest());
        topics.commit(follower, Topic.ENTITY_EXTRACTED, OffsetSpec.latest());
        List<String> archive = submitArchive();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(service.getBean(Gate.class).obstacle())
                        .hasValueSatisfying(obstacle -> assertThat(obstacle).contains(follower)));
        String news = submit(Lane.LIVE);
        awaitExtracted(List.of(news));
        // Each article becomes three events or more, and no more than one article goes before the next look.
        assertThat(extracted(archive)).hasSizeBetween(1, 10);

        // A follower that is in time again, in steps: it is given no more than its limit each time.
        await().atMost(SOON).until(() -> {
            topics.commit(follower, Topic.ARTICLE_EXTRACTED, OffsetSpec.latest());
            topics.commit(follower, Topic.QUOTE_EXTRACTED, OffsetSpec.latest());
            topics.commit(follower, Topic.ENTITY_EXTRACTED, OffsetSpec.latest());
            return extracted(archive).size() == ARCHIVE;
        });
    }

    @Test
    void anArchiveWaitsForLiveNewsThatNobodyHasReadYet() throws Exception {
        awaitLanes();
        awaitExtracted(List.of(submit(Lane.LIVE)));
        SmartLifecycle live = service.getBean("liveKeeper", SmartLifecycle.class);
        live.stop();
        String news = submit(Lane.LIVE);
        List<String> archive = submitArchive();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(service.getBean(Gate.class).obstacle())
                        .hasValueSatisfying(obstacle -> assertThat(obstacle).contains("1 records behind")));
        // What came before the first look.
        assertThat(extracted(archive)).hasSizeLessThanOrEqualTo(1);

        live.start();
        awaitExtracted(List.of(news));
        awaitExtracted(archive);
    }

    @ParameterizedTest
    @EnumSource
    void aTakedownOnOneLaneStandsOnBothOnce(Lane lane) throws Exception {
        awaitLanes();
        String id = submit(lane);
        awaitExtracted(List.of(id));
        topics.submit(lane, id, null);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(topics.committed(lane.other().topic(), NewsTopics.of(id)))
                        .singleElement()
                        .satisfies(copy -> assertThat(copy.value()).isNull()));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(topics.committed(Topic.ARTICLE_EXTRACTED, NewsTopics.of(id)))
                        .filteredOn(record -> record.value() == null)
                        .hasSize(2)
                        .extracting(ConsumerRecord::timestamp)
                        .containsOnly(topics.committed(lane.topic(), NewsTopics.of(id))
                                .get(1)
                                .timestamp()));
        assertThat(topics.committed(lane.topic(), NewsTopics.of(id))).hasSize(2);
    }

    /** Until what other tests left on the topics has been dealt with. */
    private static void awaitLanes() throws Exception {
        List<String> last = new ArrayList<>();
        for (Lane lane : Lane.values()) {
            for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
                last.add(submitTo(lane, partition));
            }
        }
        awaitExtracted(last);
    }

    private static List<String> submitArchive() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < ARCHIVE; i++) {
            ids.add(submit(Lane.BACKFILL));
        }
        return ids;
    }

    private static String submit(Lane lane) throws Exception {
        return submitTo(lane, null);
    }

    private static String submitTo(Lane lane, Integer partition) throws Exception {
        String id = lane.code() + "-" + UUID.randomUUID();
        topics.submitTo(
                lane,
                partition,
                id,
                EventJson.mapper()
                        .createObjectNode()
                        .put("text", "“The dam will hold,” said Ilse Brandt. “It always has,” said Omar Quist.")
                        .toString());
        return id;
    }

    private static void awaitExtracted(List<String> ids) {
        await().atMost(SOON).untilAsserted(() -> assertThat(extracted(ids)).containsExactlyInAnyOrderElementsOf(ids));
    }

    private static List<String> extracted(List<String> ids) {
        return topics
                .committed(
                        Topic.ARTICLE_EXTRACTED,
                        record -> record.value() != null
                                && ids.contains(new String(record.key(), StandardCharsets.UTF_8)))
                .stream()
                .map(record -> new String(record.key(), StandardCharsets.UTF_8))
                .toList();
    }
}
