package org.onrecord.ingest.idempotency;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.text.Sha256;
import org.onrecord.events.wire.EventJson;
import org.onrecord.ingest.kept.KeptLog;
import org.onrecord.ingest.kept.KeptLogs;
import org.onrecord.ingest.kept.KeptTopic;

/**
 * Which requests have which key. A request writes a claim to the key's partition and waits until it reads it back: the
 * first claim of a key stands, and every instance reads them in the same order.
 */
final class Claims implements AutoCloseable {

    /** A run that has not answered for so long will not. */
    private static final long ABANDONED_MILLIS = Duration.ofMinutes(10).toMillis();

    private static final long SIZE = 600;
    private static final long KEPT_MILLIS = KeptTopic.KEPT.toMillis();

    private final Map<String, Standing> keys = new LinkedHashMap<>();
    private final KeptLog kept;
    private final Duration patience;
    private final long mostBytes;
    private long bytes;

    private record Standing(String run, long at, Claim.@Nullable Answer answer) {

        /** What it takes in memory, about, in bytes. */
        long size() {
            return SIZE + (answer == null ? 0 : answer.body().length);
        }
    }

    /** @param mostBytes what all that is remembered may take in memory, about; then the oldest is forgotten early */
    Claims(KeptLogs logs, Duration patience, long mostBytes) {
        this.kept = logs.open(KeptTopic.SUBMISSIONS, this::read);
        this.patience = patience;
        this.mostBytes = mostBytes;
    }

    /**
     * Claims a key for a run.
     *
     * @return the claim that stands: this run's, or that of another
     * @throws org.onrecord.ingest.topic.NotAcknowledgedException if Kafka does not have it in time
     */
    Claim claim(String key, String run) {
        write(key, Claim.begun(run));
        synchronized (keys) {
            Standing standing = keys.get(name(key));
            return standing == null ? Claim.begun(run) : new Claim(standing.run, standing.answer, false);
        }
    }

    /** @throws org.onrecord.ingest.topic.NotAcknowledgedException if Kafka does not have it in time */
    void write(String key, Claim claim) {
        kept.append(name(key).getBytes(StandardCharsets.UTF_8), EventJson.write(claim), patience);
    }

    private void read(ConsumerRecord<byte[], byte[]> record) {
        String key = new String(record.key(), StandardCharsets.UTF_8);
        Claim claim = EventJson.read(record.value(), Claim.class);
        synchronized (keys) {
            forget(record.timestamp());
            Standing standing = keys.get(key);
            boolean mine = standing != null && standing.run.equals(claim.run());
            if (claim.released()) {
                if (mine) {
                    take(key, null);
                }
            } else if (claim.answer() != null) {
                if (mine) {
                    take(key, new Standing(claim.run(), record.timestamp(), claim.answer()));
                }
            } else if (standing == null || isAbandoned(standing, record.timestamp())) {
                take(key, new Standing(claim.run(), record.timestamp(), null));
            }
        }
    }

    private static boolean isAbandoned(Standing standing, long now) {
        return standing.answer == null && now - standing.at > ABANDONED_MILLIS;
    }

    /** @param standing null for none */
    private void take(String key, @Nullable Standing standing) {
        @Nullable Standing before = keys.remove(key);
        bytes -= before == null ? 0 : before.size();
        if (standing != null) {
            keys.put(key, standing);
            bytes += standing.size();
        }
    }

    private void forget(long now) {
        Iterator<Standing> oldest = keys.values().iterator();
        while (oldest.hasNext()) {
            Standing next = oldest.next();
            if (next.at >= now - KEPT_MILLIS && bytes <= mostBytes) {
                return;
            }
            oldest.remove();
            bytes -= next.size();
        }
    }

    private static String name(String key) {
        return Sha256.shortOf(key);
    }

    @Override
    public void close() {
        kept.close();
    }
}
