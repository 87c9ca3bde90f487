package org.onrecord.extract.backfill;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.onrecord.events.topic.Topic;

/** How many records wait for a consumer group. */
final class Backlog {

    private static final long PATIENCE_SECONDS = 5;

    private final Admin admin;

    /** @param admin not closed here */
    Backlog(Admin admin) {
        this.admin = admin;
    }

    /**
     * Counts what is committed on the topics and not yet on the group's account. A transaction's marker counts as a
     * record until a later one is read, so up to one record a partition may be none.
     *
     * @return 0 for a group that has committed nothing on any of these topics: nobody is there to be waited for
     * @throws ExecutionException if Kafka refuses to tell
     * @throws TimeoutException if it does not answer
     */
    long of(String group, Collection<Topic> topics) throws InterruptedException, ExecutionException, TimeoutException {
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> IntStream.range(0, Topic.PARTITIONS)
                        .mapToObj(partition -> new TopicPartition(topic.wireName(), partition)))
                .toList();
        Map<TopicPartition, Long> done = committed(group, partitions);
        if (done.isEmpty()) {
            return 0;
        }
        Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
        List<TopicPartition> untouched = partitions.stream()
                .filter(partition -> !done.containsKey(partition) && ends.getOrDefault(partition, 0L) > 0)
                .toList();
        if (!untouched.isEmpty()) {
            done.putAll(offsets(untouched, OffsetSpec.earliest()));
        }
        return partitions.stream()
                .mapToLong(
                        partition -> Math.max(0, ends.getOrDefault(partition, 0L) - done.getOrDefault(partition, 0L)))
                .sum();
    }

    private Map<TopicPartition, Long> committed(String group, List<TopicPartition> partitions)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<TopicPartition, Long> committed = new HashMap<>();
        try {
            Map<TopicPartition, OffsetAndMetadata> all =
                    answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
            for (TopicPartition partition : partitions) {
                OffsetAndMetadata offset = all.get(partition);
                if (offset != null) {
                    committed.put(partition, offset.offset());
                }
            }
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof GroupIdNotFoundException)) {
                throw refused;
            }
        }
        return committed;
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec which)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        partitions.forEach(partition -> asked.put(partition, which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        answer(admin.listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                        .all())
                .forEach((partition, found) -> offsets.put(partition, found.offset()));
        return offsets;
    }

    private static <T> T answer(KafkaFuture<T> question)
            throws InterruptedException, ExecutionException, TimeoutException {
        return question.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
