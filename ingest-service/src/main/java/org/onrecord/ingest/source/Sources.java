package org.onrecord.ingest.source;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.UnreadableException;
import org.onrecord.ingest.kept.KeptLog;
import org.onrecord.ingest.kept.KeptLogs;
import org.onrecord.ingest.kept.KeptTopic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All sources and what is known of each, the same on every instance: those of the settings, and those that were put on
 * the topic, of which the newest record counts. Settings go before the topic.
 */
final class Sources implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Sources.class);
    private static final String SOURCE = "source/";
    private static final String STATE = "state/";

    private final Map<SourceId, Source> set;
    private final Map<SourceId, Source> added = new ConcurrentHashMap<>();
    private final Map<SourceId, SourceState> states = new ConcurrentHashMap<>();
    private final KeptLog kept;
    private final Duration patience;

    /** @param patience how long to wait for Kafka */
    Sources(FeedsProperties properties, KeptLogs logs, Duration patience) {
        this.set = properties.sources().stream()
                .map(FeedsProperties.Entry::source)
                .collect(Collectors.toUnmodifiableMap(Source::id, source -> source));
        this.kept = logs.open(KeptTopic.SOURCES, this::read);
        this.patience = patience;
    }

    /** All of them, by their ids. */
    List<Source> all() {
        return Stream.concat(
                        set.values().stream(), added.values().stream().filter(source -> !set.containsKey(source.id())))
                .sorted(Comparator.comparing(source -> source.id().value()))
                .toList();
    }

    Optional<Source> find(SourceId id) {
        return Optional.ofNullable(set.containsKey(id) ? set.get(id) : added.get(id));
    }

    /** Whether it is one of the settings, which the API does not change. */
    boolean isSet(SourceId id) {
        return set.containsKey(id);
    }

    /** What is known of a source, absent before its first poll. */
    Optional<SourceState> state(Source source) {
        return Optional.ofNullable(states.get(source.id()))
                .filter(state -> state.url().equals(source.url().toString()));
    }

    /** @throws org.onrecord.ingest.topic.NotAcknowledgedException if Kafka does not have it in time */
    void put(Source source) {
        kept.append(key(SOURCE, source.id()), EventJson.write(source), patience);
    }

    /** @throws org.onrecord.ingest.topic.NotAcknowledgedException if Kafka does not have it in time */
    void remove(SourceId id) {
        kept.append(key(SOURCE, id), null, patience);
        kept.append(key(STATE, id), null, patience);
    }

    /** @throws org.onrecord.ingest.topic.NotAcknowledgedException if Kafka does not have it in time */
    void note(SourceId id, SourceState state) {
        states.put(id, state);
        kept.append(key(STATE, id), EventJson.write(state), patience);
    }

    /** Keeps a state for as long as this instance runs. */
    void setAside(SourceId id, SourceState state) {
        states.put(id, state);
    }

    /** Waits until everything is known that is on the topic now. */
    void catchUp() {
        kept.catchUp(patience);
    }

    private void read(ConsumerRecord<byte[], byte[]> record) {
        String key = new String(record.key(), StandardCharsets.UTF_8);
        try {
            if (key.startsWith(SOURCE)) {
                keep(added, id(key, SOURCE), record.value(), Source.class);
            } else if (key.startsWith(STATE)) {
                keep(states, id(key, STATE), record.value(), SourceState.class);
            }
        } catch (UnreadableException unreadable) {
            // Of an older service, perhaps: the source begins anew, or has to be added again.
            log.warn("{} on {} cannot be read and is passed over: {}", key, record.topic(), unreadable.getMessage());
        }
    }

    private static <T> void keep(Map<SourceId, T> map, SourceId id, byte @Nullable [] json, Class<T> type) {
        if (json == null) {
            map.remove(id);
        } else {
            map.put(id, EventJson.read(json, type));
        }
    }

    private static SourceId id(String key, String kind) {
        return new SourceId(key.substring(kind.length()));
    }

    private static byte[] key(String kind, SourceId id) {
        return (kind + id).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        kept.close();
    }
}
