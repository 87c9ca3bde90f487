package org.onrecord.ingest.meter;

/** The names of ingest's own metrics, as documented in {@code docs/metrics.md}. They are an API: changed only with notice. */
public final class IngestMetric {

    /** Counter of what was handed in, by any way; tags {@code outcome} (accepted, takedown, refused) and {@code reason}. */
    public static final String OUTCOMES = "onrecord.ingest.outcomes";

    /** Gauge, tag {@code source}: 1 while the last poll of the source failed, else 0. */
    public static final String SOURCE_FAILING = "onrecord.ingest.source.failing";

    /** Gauge, tag {@code source}: seconds since the source was last read, or known not to have changed; NaN before. */
    public static final String SOURCE_SUCCESS_AGE = "onrecord.ingest.source.success.age";

    /** Gauge, tag {@code source}: seconds since an item was last new. */
    public static final String SOURCE_SILENCE = "onrecord.ingest.source.silence";

    /** Gauge, tag {@code source}: items that were new or changed today, in UTC. */
    public static final String SOURCE_ITEMS = "onrecord.ingest.source.items.today";

    /** Gauge, tag {@code source}: how old the newest item was when it came, in seconds; NaN where that is not known. */
    public static final String SOURCE_LAG = "onrecord.ingest.source.lag";

    /** Gauge, tag {@code source}: items that did not become articles, the last 20 at most. */
    public static final String SOURCE_PROBLEMS = "onrecord.ingest.source.problems";

    private IngestMetric() {}
}
