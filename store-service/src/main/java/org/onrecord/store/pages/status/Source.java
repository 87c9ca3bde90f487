package org.onrecord.store.pages.status;

import java.time.Duration;
import java.time.Instant;

/**
 * A source, and when it was heard of last.
 *
 * @param name the publisher
 * @param articles how many articles it submitted in the last 30 days
 * @param last when the last came
 * @param usual the time between two of its articles, of half of those times at most
 * @param silence the time since the last
 */
public record Source(String name, long articles, Instant last, Duration usual, Duration silence) {

    /** So many times its usual pause is unusual. */
    private static final int UNUSUAL = 5;

    /** Nobody is missed before that. */
    private static final Duration PATIENCE = Duration.ofHours(6);

    /** Whether it has been silent for unusually long: five times its usual pause, and six hours at least. */
    public boolean isSilent() {
        Duration longest = usual.multipliedBy(UNUSUAL);
        return silence.compareTo(longest.compareTo(PATIENCE) > 0 ? longest : PATIENCE) > 0;
    }

    /** The silence in words. */
    public String silenceInWords() {
        return words(silence);
    }

    /** The usual pause in words. */
    public String usualInWords() {
        return words(usual);
    }

    private static String words(Duration time) {
        if (time.toDays() >= 2) {
            return time.toDays() + " days";
        }
        if (time.toHours() >= 2) {
            return time.toHours() + " hours";
        }
        return time.toMinutes() >= 2 ? time.toMinutes() + " minutes" : time.toSeconds() + " seconds";
    }
}
