package org.onrecord.benchmarks.malformed;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.topic.Topic;

/** Something that somebody sends. */
sealed interface Sample {

    /** How it was spoilt, for people. */
    String how();

    /**
     * A request to the ingest-service.
     *
     * @param path with its query, encoded
     * @param body absent for DELETE
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a socket; never compared
    record Request(String how, String method, String path, Map<String, String> headers, byte @Nullable [] body)
            implements Sample {}

    /** A record on one of the topics that the services read. */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to Kafka; never compared
    record Message(
            String how,
            Topic topic,
            byte @Nullable [] key,
            byte @Nullable [] value,
            Map<String, byte[]> headers,
            long timestamp)
            implements Sample {}
}
