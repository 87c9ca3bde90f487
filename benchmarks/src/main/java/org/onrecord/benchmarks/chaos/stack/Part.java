package org.onrecord.benchmarks.chaos.stack;

import java.util.Locale;

/** What can be killed. */
public enum Part {
    BROKER,
    DATABASE,
    INGEST,
    EXTRACT,
    STORE;

    /** For people. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
