package org.onrecord.benchmarks.storeload;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.Event;
import org.onrecord.events.article.ArticleExtracted;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.topic.TopicCreation;
import org.onrecord.events.wire.EventRecords;

/** Puts generated events on their topics, in the transactions' place of an extractor: all of an article together. */
final class Topics {

    private final String kafka;
    private volatile @Nullable Exception refused;

    Topics(String kafka) {
        this.kafka = kafka;
    }

    /**
     * Returns when Kafka has everything.
     *
     * @return how many quotes
     * @throws IllegalStateException if Kafka has not taken all of it
     */
    long fill(int articles) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            new TopicCreation(admin).createMissing(Duration.ofMinutes(1));
        }
        Press press = new Press(articles);
        long quotes = 0;
        try (Producer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "acks", "all", "compression.type", "lz4", "linger.ms", 20),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (int number = 0; number < articles; number++) {
                var events = press.events(number);
                ArticleExtracted article = (ArticleExtracted) events.get(0);
                for (Event event : events) {
                    quotes += event instanceof QuoteExtracted ? 1 : 0;
                    var unused =
                            producer.send(EventRecords.extracted(event, article.receivedAt()), (metadata, failure) -> {
                                if (failure != null) {
                                    refused = failure;
                                }
                            });
                }
            }
            producer.flush();
        }
        if (refused != null) {
            throw new IllegalStateException("Kafka did not take all events", refused);
        }
        return quotes;
    }
}
