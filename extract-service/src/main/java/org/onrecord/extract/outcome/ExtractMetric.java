package org.onrecord.extract.outcome;

/** The names of the extractor's own metrics, as documented in {@code docs/metrics.md}. They are an API: changed only with notice. */
public final class ExtractMetric {

    /** Counter of submitted records by what became of them; tags {@code lane}, {@code outcome} and {@code reason}. */
    public static final String OUTCOMES = "onrecord.extract.outcomes";

    /** Timer, from a submitted record's timestamp to the commit of what came of it; tag {@code lane}. */
    public static final String AGE = "onrecord.extract.age";

    /** Gauge: seconds since the timestamp of the oldest record that is worked on, 0 while there is none; tag {@code lane}. */
    public static final String LAG = "onrecord.extract.lag";

    /** Timer: the engine alone. */
    public static final String ENGINE = "onrecord.extract.engine";

    /** Summary: characters of the articles that went through the engine. */
    public static final String LENGTH = "onrecord.extract.article.length";

    /** Gauge: 1 while the backfill lane gives way, else 0. */
    public static final String GIVES_WAY = "onrecord.extract.backfill.gives.way";

    /** Gauge: articles under embargo that this instance holds. */
    public static final String HELD = "onrecord.extract.held";

    private ExtractMetric() {}
}
