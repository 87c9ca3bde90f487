package org.onrecord.benchmarks.chaos;

import java.util.List;
import java.util.Locale;
import org.onrecord.benchmarks.chaos.stack.Part;

/** What can be away for a while. */
enum Outage {
    BROKER(Part.BROKER),
    DATABASE(Part.DATABASE),
    /** The database's file system has no room left. */
    DISK(Part.DATABASE);

    private final Part part;

    Outage(Part part) {
        this.part = part;
    }

    /** The part that suffers. */
    Part part() {
        return part;
    }

    /** What must be said meanwhile, as patterns. */
    List<String> statements() {
        return switch (this) {
            case BROKER ->
                List.of(
                        "ingest answers a submission with 503 /problems/not-acknowledged, Retry-After [0-9]+",
                        "ingest: readiness 503, health DOWN .*kafka DOWN, reason: Kafka does not answer.*",
                        "extract: readiness 503, health .*",
                        "store: readiness 503, health .*no answer from Kafka.*",
                        "store answers a search with 200");
            case DATABASE ->
                List.of(
                        "store answers a search with 503 /problems/database-unavailable, Retry-After [0-9]+",
                        "store: readiness 503, health .*db DOWN.*",
                        "ingest: readiness 200, health UP",
                        "extract: readiness 200, health UP");
            case DISK ->
                List.of(
                        // Without room for its log PostgreSQL itself gives up; then it is away.
                        "store: .*(the database's disk is full|db DOWN).*",
                        "ingest: readiness 200, health UP",
                        "extract: readiness 200, health UP");
        };
    }

    /** For people. */
    String title() {
        return this == DISK ? "room on the database's disk" : name().toLowerCase(Locale.ROOT);
    }
}
