package org.onrecord.ingest.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * A record of {@code onrecord.ingest.submissions}.
 *
 * @param run which run of a request it is of
 * @param answer what was answered; null where the run has only begun, or {@code released}
 * @param released whether the run ended without an answer to keep
 */
record Claim(String run, @Nullable Answer answer, boolean released) {

    /**
     * What was answered.
     *
     * @param fingerprint of the request
     * @param status HTTP's status code
     * @param body the answer's bytes
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(
            String fingerprint,
            int status,
            @Nullable String contentType,
            @Nullable String location,
            byte[] body) {}

    static Claim begun(String run) {
        return new Claim(run, null, false);
    }

    static Claim answered(String run, Answer answer) {
        return new Claim(run, answer, false);
    }

    static Claim released(String run) {
        return new Claim(run, null, true);
    }
}
