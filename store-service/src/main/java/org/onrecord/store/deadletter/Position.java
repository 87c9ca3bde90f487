package org.onrecord.store.deadletter;

/**
 * Where a record stands in Kafka.
 *
 * @param topic the topic's name
 * @param partition from 0
 * @param offset from 0
 */
record Position(String topic, int partition, long offset) {}
