package org.onrecord.benchmarks.chaos.stack;

/**
 * Where a stack can be reached.
 *
 * @param bootstrapServers Kafka, as host:port by comma
 * @param jdbcUrl the database
 * @param ingest the ingest-service
 * @param extract the extract-service's health, empty where it cannot be reached
 * @param store the store-service
 */
public record Addresses(String bootstrapServers, String jdbcUrl, String ingest, String extract, String store) {}
