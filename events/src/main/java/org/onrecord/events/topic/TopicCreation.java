package org.onrecord.events.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates what is missing of the {@link Topic} table and waits until it can be used. A topic that is there already is
 * left as it is.
 */
public final class TopicCreation {

    private static final Duration ATTEMPT = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Admin admin;
    private final short replication;

    /**
     * @param admin not closed here
     * @param replication copies of each partition, from 1 to the number of brokers
     */
    public TopicCreation(Admin admin, int replication) {
        if (replication < 1 || replication > Short.MAX_VALUE) {
            throw new IllegalArgumentException("replication is " + replication + "; it must be at least 1");
        }
        this.admin = admin;
        this.replication = (short) replication;
    }

    /** One copy of each partition, as on a single broker. */
    public TopicCreation(Admin admin) {
        this(admin, 1);
    }

    /**
     * Creates the missing topics, and returns when every partition of every topic has a leader that answers: a
     * producer that writes to a topic before that can end in a state it does not recover from.
     *
     * @param deadline how long to go on trying, counted from now, also while no broker answers
     * @return the topics that were created, empty if all were there
     * @throws TopicCreationException if a broker refuses, or the deadline passes
     */
    public Set<Topic> createMissing(Duration deadline) throws InterruptedException {
        long end = System.nanoTime() + deadline.toNanos();
        Set<Topic> created = create(missing(end), end);
        awaitLeaders(end);
        return created;
    }

    private Set<Topic> missing(long end) throws InterruptedException {
        Set<String> present = untilAnswered(
                "no Kafka broker answered",
                end,
                () -> admin.listTopics(new ListTopicsOptions().timeoutMs(attempt(end)))
                        .names());
        Set<Topic> missing = EnumSet.allOf(Topic.class);
        missing.removeIf(topic -> present.contains(topic.wireName()));
        return missing;
    }

    private Set<Topic> create(Set<Topic> missing, long end) throws InterruptedException {
        Set<Topic> created = EnumSet.noneOf(Topic.class);
        for (Topic topic : missing) {
            NewTopic wanted = new NewTopic(topic.wireName(), Topic.PARTITIONS, replication).configs(settings(topic));
            boolean isNew = untilAnswered(
                    "the topic " + topic.wireName() + " was not created",
                    end,
                    () -> createUnlessThere(wanted, attempt(end)));
            if (isNew) {
                created.add(topic);
            }
        }
        return created;
    }

    /**
     * With several copies, all but one must have a record before it is acknowledged: so one broker may be away without
     * stopping anything, and lost without losing anything.
     */
    private Map<String, String> settings(Topic topic) {
        Map<String, String> settings = new HashMap<>(topic.settings());
        if (replication > 1) {
            settings.put("min.insync.replicas", Integer.toString(replication - 1));
        }
        return settings;
    }

    private KafkaFuture<Boolean> createUnlessThere(NewTopic wanted, int timeoutMillis) throws InterruptedException {
        KafkaFuture<Boolean> creation = admin.createTopics(
                        List.of(wanted), new CreateTopicsOptions().timeoutMs(timeoutMillis))
                .all()
                .thenApply(nothing -> true);
        try {
            creation.get();
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof TopicExistsException) {
                return KafkaFuture.completedFuture(false);
            }
        }
        return creation;
    }

    private void awaitLeaders(long end) throws InterruptedException {
        List<TopicPartition> partitions = new ArrayList<>();
        Map<String, Integer> counts = untilAnswered(
                "the topics are not known to every broker yet",
                end,
                () -> admin.describeTopics(Arrays.stream(Topic.values())
                                .map(Topic::wireName)
                                .toList())
                        .allTopicNames()
                        .thenApply(descriptions -> {
                            Map<String, Integer> sizes = new HashMap<>();
                            descriptions.forEach((name, description) ->
                                    sizes.put(name, description.partitions().size()));
                            return sizes;
                        }));
        counts.forEach((name, count) -> {
            for (int partition = 0; partition < count; partition++) {
                partitions.add(new TopicPartition(name, partition));
            }
        });
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        partitions.forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        untilAnswered(
                "some partitions have no leader that answers",
                end,
                () -> admin.listOffsets(latest, new ListOffsetsOptions().timeoutMs(attempt(end)))
                        .all());
    }

    private <T> T untilAnswered(String complaint, long end, Question<T> question) throws InterruptedException {
        while (true) {
            try {
                return question.ask().get();
            } catch (ExecutionException failed) {
                Throwable cause = failed.getCause();
                if (!(cause instanceof RetriableException) || System.nanoTime() >= end) {
                    throw new TopicCreationException(complaint, cause);
                }
            }
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        }
    }

    private static int attempt(long end) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        return (int) Math.max(1, Math.min(ATTEMPT.toMillis(), left));
    }

    private interface Question<T> {
        KafkaFuture<T> ask() throws InterruptedException;
    }
}
