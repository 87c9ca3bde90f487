package org.onrecord.benchmarks.chaos.plan;

/** Where a submitter hands something in. */
public enum Front {
    /** The ingest-service. */
    HTTP,
    /** The topic of submitted articles, by a Kafka producer. */
    TOPIC
}
