package org.onrecord.store.fact;

import java.time.Instant;

/** A record's timestamp as the database can hold it. */
public final class RecordTime {

    /** 9999-12-31T00:00:00Z: the database has no room for all that 64 bits can say. */
    private static final long LATEST = 253_402_214_400_000L;

    private RecordTime() {}

    /**
     * @param millis since 1970-01-01T00:00Z; any client may have set it
     * @return that time, or the nearest from 1970 to 9999
     */
    public static Instant of(long millis) {
        return Instant.ofEpochMilli(Math.max(0, Math.min(millis, LATEST)));
    }
}
