package org.onrecord.store.health;

import org.springframework.boot.health.contributor.Status;

/** The status of a service that works, but not in everything; answered with HTTP 200, for it is no reason to take traffic away. */
public final class Degraded {

    public static final Status STATUS = new Status("DEGRADED", "It works, but somebody has to look at something");

    private Degraded() {}
}
