package org.onrecord.ingest.kept;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.topic.NotAcknowledgedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * One of the service's own topics: everything on it is shown to a reader, from the beginning and on, in order within a
 * key. It begins to read when it is first asked for anything, and waits for a broker that is away.
 */
public final class KeptLog implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(KeptLog.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final KeptTopic topic;
    private final KafkaTemplate<byte[], byte[]> kafka;
    private final KeptClients clients;
    private final Reader reader;
    private final Map<Integer, Long> seen = new HashMap<>();
    private @Nullable Thread thread;
    private volatile boolean closed;

    /** Is shown every record, by one thread, before anybody learns that it was. */
    public interface Reader {
        void read(ConsumerRecord<byte[], byte[]> record);
    }

    KeptLog(KeptTopic topic, KafkaTemplate<byte[], byte[]> kafka, KeptClients clients, Reader reader) {
        this.topic = topic;
        this.kafka = kafka;
        this.clients = clients;
        this.reader = reader;
    }

    /** Begins to read, if it does not yet. */
    public synchronized void start() {
        if (thread == null && !closed) {
            thread = new Thread(this::run, "kept-" + topic.wireName());
            thread.setDaemon(true);
            thread.start();
        }
    }

    /**
     * Writes a record; it is there for good when this returns, and the reader has been shown it.
     *
     * @param value null to take the key's record away
     * @throws NotAcknowledgedException if Kafka does not answer in time
     */
    public RecordMetadata append(byte[] key, byte @Nullable [] value, Duration patience) {
        start();
        try {
            clients.ensure(topic, patience);
            RecordMetadata written = kafka.send(new ProducerRecord<>(topic.wireName(), key, value))
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .getRecordMetadata();
            awaitSeen(Map.of(written.partition(), written.offset() + 1), patience);
            return written;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotAcknowledgedException(stopped);
        } catch (ExecutionException
                | java.util.concurrent.TimeoutException
                | KafkaException
                | org.springframework.kafka.KafkaException away) {
            throw new NotAcknowledgedException(away);
        }
    }

    /**
     * Waits until the reader has been shown all that is on the topic now.
     *
     * @throws NotAcknowledgedException if that takes longer than it may
     */
    public void catchUp(Duration patience) {
        start();
        try {
            awaitSeen(clients.ends(topic, patience), patience);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotAcknowledgedException(stopped);
        }
    }

    private void awaitSeen(Map<Integer, Long> ends, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        synchronized (seen) {
            while (ends.entrySet().stream().anyMatch(end -> seen.getOrDefault(end.getKey(), -1L) < end.getValue())) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    throw new NotAcknowledgedException(null);
                }
                TimeUnit.NANOSECONDS.timedWait(seen, left);
            }
        }
    }

    private void run() {
        while (!closed) {
            try (Consumer<byte[], byte[]> consumer = clients.consumer(topic)) {
                follow(consumer);
            } catch (KafkaException | NotAcknowledgedException away) {
                log.warn("{} cannot be read: {}", topic.wireName(), away.getMessage());
                pause();
            }
        }
    }

    private void follow(Consumer<byte[], byte[]> consumer) {
        List<TopicPartition> partitions = IntStream.range(0, KeptTopic.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic.wireName(), partition))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        while (!closed) {
            try {
                consumer.poll(POLL).forEach(reader::read);
                note(consumer, partitions);
            } catch (WakeupException asked) {
                return;
            }
        }
    }

    private void note(Consumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        Map<Integer, Long> now = new HashMap<>();
        for (TopicPartition partition : partitions) {
            now.put(partition.partition(), consumer.position(partition));
        }
        synchronized (seen) {
            seen.putAll(now);
            seen.notifyAll();
        }
    }

    private void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (thread != null) {
            thread.interrupt();
        }
    }
}
