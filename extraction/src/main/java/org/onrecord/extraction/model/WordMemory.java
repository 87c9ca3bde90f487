package org.onrecord.extraction.model;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what has been reckoned for a word, for news repeats its words. Bounded: of all words whose hashes begin alike
 * it holds the {@value #WAYS} that came last, and none that is longer than {@value #LONGEST} characters. Safe for many
 * threads, which may reckon the same word twice: what is kept must follow from the word alone, and must not be changed.
 */
public final class WordMemory<T> {

    private static final int WAYS = 4;
    private static final int WAYS_BITS = 2;
    private static final int LONGEST = 48;

    /** Reaches other threads whole because its fields are final. */
    private record Kept<T>(String word, T value) {}

    /** {@value #WAYS} for each beginning of a hash, side by side. */
    private final @Nullable Kept<T>[] places;
    /** The hash of each word, so that only those are looked at whose hash is the right one; as good as any if it lags. */
    private final int[] hashes;

    /** @param bits the memory holds at most two to the power of these, from 3 to 20 */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public WordMemory(int bits) {
        if (bits <= WAYS_BITS || bits > 20) {
            throw new IllegalArgumentException(bits + " bits");
        }
        places = new @Nullable Kept[1 << bits];
        hashes = new int[1 << bits];
    }

    /** What was kept for the word; {@code null} if nothing was, or it has been forgotten. */
    public @Nullable T find(String word) {
        int hash = word.hashCode();
        int first = first(hash);
        for (int place = first; place < first + WAYS; place++) {
            if (hashes[place] == hash) {
                Kept<T> kept = places[place];
                if (kept != null && kept.word().equals(word)) {
                    return kept.value();
                }
            }
        }
        return null;
    }

    /** As {@link #find(String)} for the word that stands in a text from {@code start} to {@code end}. */
    public @Nullable T find(String text, int start, int end) {
        int hash = FeatureHash.part(text, start, end);
        int first = first(hash);
        for (int place = first; place < first + WAYS; place++) {
            if (hashes[place] == hash) {
                Kept<T> kept = places[place];
                if (kept != null && kept.word().length() == end - start && text.startsWith(kept.word(), start)) {
                    return kept.value();
                }
            }
        }
        return null;
    }

    public void keep(String word, T value) {
        if (word.length() <= LONGEST) {
            int first = first(word.hashCode());
            System.arraycopy(places, first, places, first + 1, WAYS - 1);
            System.arraycopy(hashes, first, hashes, first + 1, WAYS - 1);
            places[first] = new Kept<>(word, value);
            hashes[first] = word.hashCode();
        }
    }

    private int first(int hash) {
        int set = (hash * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(places.length >> WAYS_BITS) + 1);
        return set << WAYS_BITS;
    }
}
