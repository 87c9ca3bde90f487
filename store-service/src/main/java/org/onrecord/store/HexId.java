package org.onrecord.store;

import java.util.HexFormat;
import java.util.UUID;

/** An id of 128 bits: 32 hexadecimal digits in events and answers, a {@code uuid} in the tables. */
public final class HexId {

    private static final int DIGITS = 32;

    private HexId() {}

    /**
     * As the tables have it.
     *
     * @throws IllegalArgumentException if these are not 32 hexadecimal digits
     */
    public static UUID uuid(String digits) {
        if (digits.length() != DIGITS) {
            throw new IllegalArgumentException("not " + DIGITS + " digits: " + digits.length());
        }
        return new UUID(
                HexFormat.fromHexDigitsToLong(digits, 0, DIGITS / 2),
                HexFormat.fromHexDigitsToLong(digits, DIGITS / 2, DIGITS));
    }

    /** As events and answers have it. */
    public static String digits(UUID uuid) {
        return digits(uuid.toString());
    }

    /** @param uuid as text, with hyphens */
    public static String digits(String uuid) {
        return uuid.replace("-", "");
    }
}
