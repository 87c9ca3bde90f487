package org.onrecord.extract.held;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.topic.Topic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Follows the topic of held articles, and has each extracted when its time has come. The topic is the memory: whoever
 * starts, or takes over partitions, reads them from their beginning. Only keys and times are kept, not the texts.
 */
final class HeldArticles implements SmartLifecycle, ConsumerRebalanceListener {

    private static final Logger log = LoggerFactory.getLogger(HeldArticles.class);

    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final int AT_ONCE = 20;

    private final ConsumerFactory<byte[], byte[]> consumers;
    private final String group;
    private final Release release;
    private final InstantSource clock;
    private final Waiting waiting = new Waiting();
    private volatile int held;
    private volatile boolean running;
    private volatile @Nullable Consumer<byte[], byte[]> consumer;
    private @Nullable Thread thread;

    /** @param group the consumer group, in which instances share the partitions */
    HeldArticles(ConsumerFactory<byte[], byte[]> consumers, String group, Release release, InstantSource clock) {
        this.consumers = consumers;
        this.group = group;
        this.release = release;
        this.clock = clock;
    }

    /** @return how many articles this instance holds */
    int held() {
        return held;
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::followWhileRunning, "held-articles");
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        Consumer<byte[], byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
        Thread follower = thread;
        if (follower != null) {
            try {
                follower.join(Duration.ofSeconds(30).toMillis());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        Consumer<byte[], byte[]> current = consumer;
        if (current != null) {
            current.seekToBeginning(partitions);
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        waiting.forget(partitions);
    }

    private void followWhileRunning() {
        while (running) {
            try (Consumer<byte[], byte[]> current = consumers.createConsumer(group, "held", "")) {
                consumer = current;
                current.subscribe(List.of(Topic.ARTICLE_HELD.wireName()), this);
                while (running) {
                    look(current);
                }
            } catch (WakeupException stopped) {
                log.debug("stopped");
            } catch (InterruptException stopped) {
                return;
            } catch (KafkaException | org.springframework.kafka.KafkaException failure) {
                log.warn("Held articles wait: {}", failure.toString());
                pause();
            } finally {
                consumer = null;
                waiting.forget(List.copyOf(waiting.partitions()));
            }
        }
    }

    private void look(Consumer<byte[], byte[]> current) {
        current.poll(LOOK).forEach(record -> waiting.see(record).ifPresent(release::holdAgain));
        for (Waiting.Held due : waiting.due(clock.instant(), AT_ONCE)) {
            release.extract(due);
            waiting.done(due);
        }
        held = waiting.size();
    }

    private void pause() {
        try {
            Thread.sleep(AFTER_FAILURE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
