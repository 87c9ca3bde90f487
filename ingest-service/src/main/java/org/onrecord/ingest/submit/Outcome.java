package org.onrecord.ingest.submit;

import org.jspecify.annotations.Nullable;

/**
 * What became of one article, as it is printed.
 *
 * @param input the file, with the line in it where it has many, or the address
 * @param outcome accepted, takedown, refused (by ingest-service, or because there is nothing to be had), failed (the
 *     service or the network)
 * @param id the article's id
 * @param version the version that it got
 * @param article where the store will show it
 * @param submission what names the submission: the store's {@code /submissions/{id}} tells what became of it
 * @param detail what is the matter
 */
record Outcome(
        String input,
        String outcome,
        @Nullable String id,
        @Nullable Long version,
        @Nullable String article,
        @Nullable String submission,
        @Nullable String detail) {

    static final String ACCEPTED = "accepted";
    static final String TAKEDOWN = "takedown";
    static final String REFUSED = "refused";
    static final String FAILED = "failed";

    static Outcome refused(String input, String detail) {
        return new Outcome(input, REFUSED, null, null, null, null, detail);
    }

    static Outcome failed(String input, String detail) {
        return new Outcome(input, FAILED, null, null, null, null, detail);
    }

    boolean isGood() {
        return outcome.equals(ACCEPTED) || outcome.equals(TAKEDOWN);
    }
}
