package org.onrecord.extract.backfill;

import java.util.List;
import org.onrecord.events.topic.Topic;

/**
 * How far somebody may be behind before the backfill lane waits for them.
 *
 * @param group their consumer group
 * @param topics what they read
 * @param records how many may wait for them, on all partitions together
 */
record Limit(String group, List<Topic> topics, long records) {}
