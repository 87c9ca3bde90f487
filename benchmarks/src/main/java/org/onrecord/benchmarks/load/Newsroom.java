package org.onrecord.benchmarks.load;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.wire.EventRecords;

/** Submits articles made from the regression corpus, as any Kafka client may. */
public final class Newsroom implements AutoCloseable {

    private final Variations texts;
    private final Producer<byte[], byte[]> producer;
    private volatile @Nullable Exception refused;

    private Newsroom(Variations texts, Producer<byte[], byte[]> producer) {
        this.texts = texts;
        this.producer = producer;
    }

    /** @param kafka host:port */
    public static Newsroom open(String kafka) throws IOException {
        return new Newsroom(
                Variations.read(),
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka, "acks", "all", "compression.type", "lz4"),
                        new ByteArraySerializer(),
                        new ByteArraySerializer()));
    }

    /** Returns when Kafka has the article. */
    void submit(Lane lane, String id, int number) throws InterruptedException, ExecutionException {
        producer.send(EventRecords.submitted(article(id, number), Instant.now(), lane))
                .get();
    }

    /**
     * Loads an archive. Returns when Kafka has all of it.
     *
     * @param name begins the articles' ids
     * @param articles how many
     * @throws IllegalStateException if Kafka has not taken all of them
     */
    void load(String name, int articles) {
        for (int number = 0; number < articles; number++) {
            var unused = producer.send(
                    EventRecords.submitted(article(name + "-" + number, number), Instant.now(), Lane.BACKFILL),
                    (metadata, failure) -> {
                        if (failure != null) {
                            refused = failure;
                        }
                    });
        }
        producer.flush();
        if (refused != null) {
            throw new IllegalStateException("Kafka did not take the archive", refused);
        }
    }

    /** An article as it is submitted. */
    public ArticleSubmitted article(String id, int number) {
        return new ArticleSubmitted(
                new ArticleId(id),
                null,
                null,
                null,
                texts.text(number),
                "The Archive, volume " + number / 1_000,
                null,
                null,
                "en");
    }

    @Override
    public void close() {
        producer.close();
    }
}
