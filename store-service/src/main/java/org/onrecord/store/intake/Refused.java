package org.onrecord.store.intake;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.onrecord.events.wire.Rejection;

/** A record that will not be stored, and why. */
public record Refused(ConsumerRecord<byte[], byte[]> record, Rejection reason, String detail) {}
