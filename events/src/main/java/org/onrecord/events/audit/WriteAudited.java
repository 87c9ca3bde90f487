package org.onrecord.events.audit;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.Required;

/**
 * Somebody asked a service over HTTP to change something. It holds no word of any article, and no key.
 *
 * @param auditId the request; the record's key. 32 lower-case hexadecimal digits
 * @param at when the request came
 * @param caller who sent it: {@code key:} and a key's name, {@code token:} and a token's subject, or {@code anyone}
 * @param address the address that it came from
 * @param action what was asked for, like {@code article.submit}
 * @param object what it was asked for of, like an article's id; absent where there is no such thing
 * @param status the HTTP status that it was answered with, from 100 to 599
 */
public record WriteAudited(
        String auditId,
        Instant at,
        String caller,
        String address,
        String action,
        @Nullable String object,
        Integer status) {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** Control characters, and halves of surrogate pairs. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

    /** @throws InvalidFieldException if a field is missing or not what it must be */
    public WriteAudited {
        Required.field("auditId", auditId);
        Required.field("at", at);
        Required.field("status", status);
        text("caller", caller, 256);
        text("address", address, 64);
        text("action", action, 64);
        if (object != null) {
            text("object", object, 1_024);
        }
        if (!auditId.matches("[0-9a-f]{32}")) {
            throw new InvalidFieldException("auditId", "is not 32 hexadecimal digits", "Draw them at random.");
        }
        if (at.isBefore(FIRST) || at.isAfter(LAST)) {
            throw new InvalidFieldException("at", "is no time of our age", "Give one of the years 2000 to 9999.");
        }
        if (status < 100 || status > 599) {
            throw new InvalidFieldException("status", "is no HTTP status", "Give one from 100 to 599.");
        }
    }

    private static void text(String field, String value, int longest) {
        Required.field(field, value);
        if (value.isEmpty()
                || value.length() > longest
                || UNPRINTABLE.matcher(value).find()) {
            throw new InvalidFieldException(
                    field,
                    "is empty, longer than " + longest + " characters, or holds control characters",
                    "Replace what cannot be printed.");
        }
    }
}
