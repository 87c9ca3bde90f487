package org.onrecord.ingest.source;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.utils.Utils;
import org.onrecord.ingest.kept.KeptClients;
import org.onrecord.ingest.kept.KeptTopic;
import org.onrecord.ingest.topic.NotAcknowledgedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which sources this instance polls. The instances are members of one consumer group, and Kafka shares the partitions of
 * the sources' topic among them; a source belongs to the partition that its host's name falls on, so that all sources of
 * a host are polled by one instance, which is polite to it. When an instance is gone, its share goes to the others.
 */
final class Share implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Share.class);
    private static final String GROUP = "onrecord-ingest-feeds";
    private static final Duration POLL = Duration.ofMillis(500);

    private final KeptClients clients;
    private final Runnable beforeTaking;
    private final Set<Integer> mine = ConcurrentHashMap.newKeySet();
    private final Thread thread = new Thread(this::run, "feeds-share");
    private volatile boolean closed;

    /** @param beforeTaking run before anything of a new share is polled, to learn what others did with it */
    Share(KeptClients clients, Runnable beforeTaking) {
        this.clients = clients;
        this.beforeTaking = beforeTaking;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    boolean has(Source source) {
        return mine.contains(partition(source));
    }

    static int partition(Source source) {
        byte[] host = source.url().getHost().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(host)) % KeptTopic.PARTITIONS;
    }

    private void run() {
        while (!closed) {
            try (Consumer<byte[], byte[]> member = clients.member(KeptTopic.SOURCES, GROUP)) {
                take(member);
            } catch (InterruptException stopped) {
                closed = true;
            } catch (KafkaException | NotAcknowledgedException away) {
                log.warn("It cannot be known which sources to poll: {}", away.getMessage());
                pause();
            } finally {
                mine.clear();
            }
        }
    }

    private void take(Consumer<byte[], byte[]> member) {
        member.subscribe(List.of(KeptTopic.SOURCES.wireName()), new ConsumerRebalanceListener() {
            @Override
            public void onPartitionsRevoked(Collection<TopicPartition> gone) {
                gone.forEach(partition -> mine.remove(partition.partition()));
            }

            @Override
            public void onPartitionsAssigned(Collection<TopicPartition> come) {
                member.pause(come);
                beforeTaking.run();
                come.forEach(partition -> mine.add(partition.partition()));
            }
        });
        while (!closed) {
            member.poll(POLL);
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            // Leaves the group, so that others need not wait for the session to end.
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
