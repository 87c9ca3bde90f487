package org.onrecord.ingest.document;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.problem.ProblemException;
import org.onrecord.ingest.problem.ProblemType;
import org.onrecord.ingest.problem.Refusal;

/**
 * The publishing rules that IPTC's formats share. One that is there and cannot be read is refused: an article must not
 * be out early because of a misspelt date.
 *
 * @param status usable, withheld or canceled, also as the end of a code or address ("stat:usable")
 * @param embargoed before when it must not be published
 * @param expires when it must be gone
 * @param version the version's number; passed over where it is none
 * @param versionCreated when the version was made: its number in milliseconds where {@code version} is none
 */
public record Publishing(
        @Nullable String status,
        @Nullable String embargoed,
        @Nullable String expires,
        @Nullable String version,
        @Nullable String versionCreated) {

    private static final Map<String, String> STATUSES =
            Map.of("usable", "usable", "withheld", "withheld", "canceled", "canceled", "cancelled", "canceled");

    /**
     * Fills in the contract's fields.
     *
     * @throws ProblemException if a rule cannot be read; it names the field as the format does
     */
    public void fill(Fields fields, String statusField, String embargoField, String expiresField) {
        String state = state(statusField);
        fields.put("status", state.equals("usable") ? null : state)
                .put("embargoedUntil", exactly(embargoed, embargoField))
                .put("expiresAt", exactly(expires, expiresField))
                .put("version", number());
    }

    /** @return a time as the contract writes it, null where it cannot be read */
    public static @Nullable String time(@Nullable String written) {
        return Times.read(written).map(Object::toString).orElse(null);
    }

    private String state(String field) {
        if (status == null) {
            return "usable";
        }
        String last = status.strip().replaceFirst("^.*[:/#]", "").toLowerCase(Locale.ROOT);
        String state = STATUSES.get(last);
        if (state == null) {
            throw refused(field, "is none of usable, withheld and canceled. Mend it, or leave it out for usable.");
        }
        return state;
    }

    private static @Nullable String exactly(@Nullable String written, String field) {
        if (written == null) {
            return null;
        }
        return Times.exactly(written)
                .map(Object::toString)
                .orElseThrow(() -> refused(
                        field, "is no point in time. Write it with its offset, like 2026-11-23T10:30:00+01:00."));
    }

    private @Nullable Long number() {
        if (version != null && version.strip().matches("[1-9][0-9]{0,17}")) {
            return Long.valueOf(version.strip());
        }
        return Times.exactly(versionCreated)
                .map(java.time.Instant::toEpochMilli)
                .filter(millis -> millis > 0)
                .orElse(null);
    }

    private static ProblemException refused(String field, String problem) {
        return new ProblemException(new Refusal(ProblemType.INVALID_FIELD, field, field + " " + problem));
    }
}
