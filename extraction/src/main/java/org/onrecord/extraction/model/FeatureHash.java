package org.onrecord.extraction.model;

/**
 * Hashes that name features. They are part of a model file's meaning: a change here makes every model unreadable, so
 * they rest only on {@link String#hashCode()}, which the Java platform specifies, and on the arithmetic below.
 */
public final class FeatureHash {

    private static final int GOLDEN = 0x9E3779B9;

    private FeatureHash() {}

    /** The hash of a feature whose template looks at nothing but the place itself, such as a bias. */
    public static int of(int template) {
        return finish(template * GOLDEN);
    }

    /** The hash of a feature of one value, such as a word's {@link String#hashCode()} or a small number. */
    public static int of(int template, int value) {
        return finish(mix(template * GOLDEN, value));
    }

    /** The hash of a feature of two values; their order matters. */
    public static int of(int template, int first, int second) {
        return finish(mix(mix(template * GOLDEN, first), second));
    }

    /** The hash of a feature of three values; their order matters. */
    public static int of(int template, int first, int second, int third) {
        return finish(mix(mix(mix(template * GOLDEN, first), second), third));
    }

    /**
     * The hash of a part of a word, equal to {@code text.substring(start, end).hashCode()}.
     *
     * @throws IndexOutOfBoundsException if the part reaches outside {@code text}
     */
    public static int part(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    // The round and the finish of MurmurHash3 (Austin Appleby, public domain).
    private static int mix(int hash, int value) {
        int k = value * 0xCC9E2D51;
        k = Integer.rotateLeft(k, 15) * 0x1B873593;
        return Integer.rotateLeft(hash ^ k, 13) * 5 + 0xE6546B64;
    }

    private static int finish(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85EBCA6B;
        h = (h ^ (h >>> 13)) * 0xC2B2AE35;
        return h ^ (h >>> 16);
    }
}
