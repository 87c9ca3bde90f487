package org.onrecord.extract.outcome;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.onrecord.events.topic.InHand;
import org.onrecord.events.topic.Lane;

/** What is measured of a lane: its outcomes, how old its records are when their events are committed, and how far it is behind. */
public final class LaneMeters {

    private final OutcomeCounters outcomes;
    private final MeterRegistry registry;
    private final Timer age;
    private final InHand inHand = new InHand(InstantSource.system());

    /** Registers all meters, so that each can be seen at zero. */
    public LaneMeters(MeterRegistry registry, Lane lane) {
        this.outcomes = new OutcomeCounters(registry, lane);
        this.registry = registry;
        this.age = Timer.builder(ExtractMetric.AGE)
                .description("From a submitted record's timestamp to the commit of what came of it")
                .tag("lane", lane.code())
                .serviceLevelObjectives(
                        Duration.ofMillis(100),
                        Duration.ofMillis(250),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(5))
                .register(registry);
        Gauge.builder(ExtractMetric.LAG, inHand, InHand::seconds)
                .description("Since the timestamp of the oldest record that is worked on")
                .tag("lane", lane.code())
                .baseUnit("seconds")
                .register(registry);
    }

    /** To be called in a listener's thread when it has taken a poll. */
    public void take(List<ConsumerRecord<byte[], byte[]>> poll) {
        inHand.take(poll);
    }

    /** To be called in that thread when the poll's transaction is over, however it ended. */
    public void putDown() {
        inHand.putDown();
    }

    /** To be called when the transaction is committed that the outcomes were sent in. */
    public void count(List<ConsumerRecord<byte[], byte[]>> records, List<Outcome> reached) {
        reached.forEach(outcomes::count);
        long now = registry.config().clock().wallTime();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            // A record without a time has no age; it was refused for that.
            if (record.timestamp() > 0) {
                age.record(Duration.ofMillis(Math.max(0, now - record.timestamp())));
            }
        }
    }
}
