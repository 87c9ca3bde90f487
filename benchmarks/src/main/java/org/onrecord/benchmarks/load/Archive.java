package org.onrecord.benchmarks.load;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.topic.Topic;

/** How much of the backfill lane is still before the extractor. */
final class Archive implements AutoCloseable {

    private static final String READER = "onrecord-extract-backfill";

    private final Admin admin;

    Archive(String kafka) {
        admin = Admin.create(Map.of("bootstrap.servers", kafka));
    }

    /** Records, those of other archives included. */
    long left() throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> partitions = new HashMap<>();
        for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
            partitions.put(new TopicPartition(Lane.BACKFILL.topic().wireName(), partition), OffsetSpec.latest());
        }
        var read = admin.listConsumerGroupOffsets(READER)
                .partitionsToOffsetAndMetadata()
                .get();
        long left = 0;
        for (var end : admin.listOffsets(partitions).all().get().entrySet()) {
            var done = read.get(end.getKey());
            left += end.getValue().offset() - (done == null ? 0 : done.offset());
        }
        return left;
    }

    @Override
    public void close() {
        admin.close();
    }
}
