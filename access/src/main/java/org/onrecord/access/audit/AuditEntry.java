package org.onrecord.access.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks to change something. It holds no word of any article, and no key.
 *
 * @param id of the request, 32 lower-case hexadecimal digits
 * @param at when it came, in whole milliseconds
 * @param caller {@code key:} and a key's name, {@code token:} and a token's subject, or {@code anyone}
 * @param address where it came from
 * @param action what is asked for, like {@code article.submit}
 * @param object what it is asked for of; null where there is no such thing, or it is not known yet
 */
public record AuditEntry(
        String id,
        Instant at,
        String caller,
        String address,
        String action,
        @Nullable String object) {

    /** Longer objects are cut, in UTF-16 code units; an article's id has at most 512. */
    private static final int LONGEST_OBJECT = 1_000;

    public AuditEntry {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        caller = printable(caller);
        object = object == null || object.isBlank() ? null : cut(printable(object));
    }

    static AuditEntry now(Instant at, String caller, String address, String action, @Nullable String object) {
        return new AuditEntry(UUID.randomUUID().toString().replace("-", ""), at, caller, address, action, object);
    }

    AuditEntry of(@Nullable String known) {
        return new AuditEntry(id, at, caller, address, action, known);
    }

    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
    }

    private static String cut(String object) {
        if (object.length() <= LONGEST_OBJECT) {
            return object;
        }
        boolean pair = Character.isHighSurrogate(object.charAt(LONGEST_OBJECT - 1));
        return object.substring(0, pair ? LONGEST_OBJECT - 1 : LONGEST_OBJECT);
    }
}
