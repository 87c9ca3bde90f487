package org.onrecord.access.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.access.Scope;

/**
 * What a keys file knows of a key: a line of it. The key itself is 256 random bits, which nobody can guess from their
 * hash, so the hash needs neither salt nor stretching.
 *
 * @param name who or what has the key: 1 to 64 small letters, digits, dots, hyphens and underlines
 * @param scopes what it is for, at least one
 * @param expires the last day on which it is good, in UTC
 * @param sha256 the SHA-256 of the key in hexadecimal
 */
public record ApiKey(String name, Set<Scope> scopes, LocalDate expires, String sha256) {

    /** What keys begin with; tokens of OpenID Connect never do. */
    public static final String PREFIX = "onr_";

    private static final int BYTES = 32;

    /** @throws IllegalArgumentException if a part is not what it must be; the message says which, and what it must be */
    public ApiKey {
        if (!name.matches("[a-z0-9][a-z0-9._-]{0,63}")) {
            throw new IllegalArgumentException(
                    "the name must be 1 to 64 small letters, digits, dots, hyphens and underlines, but is " + name);
        }
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("there must be a scope: " + Scope.codes());
        }
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("the hash must be 64 hexadecimal digits");
        }
        scopes = Set.copyOf(scopes);
    }

    /** A new key, to be shown once. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The hash by which a keys file knows a key. */
    public static String hash(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** @throws IllegalArgumentException if the line is not one of a keys file; the message says what is wrong */
    static ApiKey ofLine(String line) {
        String[] parts = line.strip().split("\\s+", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("a line is a name, scopes, a day and a hash, with spaces between them");
        }
        return new ApiKey(parts[0], scopes(parts[1]), day(parts[2]), parts[3]);
    }

    String line() {
        return "%s %s %s %s".formatted(name, scopeCodes(), expires, sha256);
    }

    /** @throws IllegalArgumentException if one is none of {@link Scope} */
    static Set<Scope> scopes(String codes) {
        return Arrays.stream(codes.split(",", -1))
                .map(code -> Scope.ofCode(code)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "there is no scope %s, there are %s, with commas between them"
                                        .formatted(code, Scope.codes()))))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }

    /** @throws IllegalArgumentException if it is no day */
    static LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException("the last day must be one like 2027-12-31, but is " + day, noDay);
        }
    }

    /** In the order of {@link Scope}, with commas. */
    String scopeCodes() {
        return scopes.stream().sorted().map(Scope::code).collect(Collectors.joining(","));
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expires.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Takes as long whether or not, and wherever, the hashes differ. */
    boolean hasHash(String hash) {
        return MessageDigest.isEqual(
                sha256.getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }
}
