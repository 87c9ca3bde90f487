package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.onrecord.embedded.EmbeddedKafka;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.quote.QuoteChanged;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.EventRecords;
import org.onrecord.store.fixture.ArticleEvents;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.Replay;
import org.onrecord.store.fixture.RunningStore;
import tools.jackson.databind.JsonNode;

/** A consumer that reads what is committed keeps a copy of the quotes, while stores stop and take over from each other. */
class ChangesAreToldOnKafkaIT {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Of this test alone: the topics are everybody's. */
    private final String mark = UUID.randomUUID().toString();

    @Test
    void theStreamGivesTheQuotesThatTheStoreShows() throws Exception {
        try (Database database = Database.embedded("changes_told")) {
            try (RunningStore one = RunningStore.withKafka(database);
                    RunningStore other = RunningStore.withKafka(database)) {
                RunningStore.send(
                        article("pier", 1).quote("We open in May", "Bo Larsen").produced());
                RunningStore.send(
                        article("mole", 1).quote("It will hold", "Kim Sato").produced());
                awaitCopyOf(one, Set.of("We open in May", "It will hold"));
                awaitCopyOf(other, Set.of("We open in May", "It will hold"));
            }
            RunningStore.send(article("pier", 2)
                    .sentence("This article has been corrected.")
                    .quote("We open in June", "Bo Larsen")
                    .quote("It was costly", "Ana Reyes")
                    .produced());
            RunningStore.send(List.of(EventRecords.takedown(
                    Topic.ARTICLE_EXTRACTED, new ArticleId(mark + "mole"), MORNING.plusSeconds(600))));
            try (RunningStore again = RunningStore.withKafka(database)) {
                awaitCopyOf(again, Set.of("We open in June", "It was costly"));
            }
        }
    }

    private ArticleEvents article(String name, int version) {
        return anArticle(mark + name).version(version).receivedAt(MORNING.plusSeconds(version));
    }

    private void awaitCopyOf(RunningStore store, Set<String> texts) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            Set<String> shown = new TreeSet<>();
            for (String article : List.of("pier", "mole")) {
                JsonNode quotes = EventJson.mapper()
                        .readTree(store.get("/quotes?article=" + mark + article).body())
                        .get("quotes");
                quotes.forEach(quote -> shown.add(quote.get("text").asString()));
            }
            assertThat(shown).isEqualTo(texts);
            assertThat(copy()).isEqualTo(texts);
        });
    }

    /** The texts of the quotes that the whole stream leaves, each event of which must be new and in its place. */
    private Set<String> copy() {
        Replay replay = new Replay();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        EmbeddedKafka.temporary().bootstrapServers(),
                        "isolation.level",
                        "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.QUOTE_CHANGED.wireName()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (new String(record.key(), StandardCharsets.UTF_8).startsWith(mark)) {
                        replay.apply(EventJson.read(record.value(), QuoteChanged.class));
                    }
                });
            }
        }
        Set<String> texts = new TreeSet<>();
        replay.quotes().values().forEach(quote -> texts.add(quote.text()));
        return texts;
    }
}
