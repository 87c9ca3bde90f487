package org.onrecord.store.pages.status;

/**
 * How a part of the service is.
 *
 * @param name for people
 * @param status up, down, degraded …
 * @param detail what is the matter, empty where nothing is
 */
public record PartState(String name, String status, String detail) {

    public boolean isWell() {
        return status.equals("UP");
    }
}
