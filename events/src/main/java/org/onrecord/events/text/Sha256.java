package org.onrecord.events.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over UTF-8, the digest behind every derived id. */
public final class Sha256 {

    private static final byte SEPARATOR = 0x1f;

    private Sha256() {}

    /**
     * The digest of several parts, each kept apart from the next, so that ("ab", "c") and ("a", "bc") differ.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public static String of(String... parts) {
        MessageDigest digest = newDigest();
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                digest.update(SEPARATOR);
            }
            digest.update(parts[i].getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The first half of {@link #of}: 128 bits, enough to name things without collisions.
     *
     * @return 32 lower-case hexadecimal digits
     */
    public static String shortOf(String... parts) {
        return of(parts).substring(0, 32);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
