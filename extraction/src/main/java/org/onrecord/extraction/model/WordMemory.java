package org.onrecord.extraction.model;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what has been reckoned for a word, for news repeats its words. Bounded: a word takes the place of another
 * whose hash ends alike. Safe for many threads, which may reckon the same word twice: what is kept must follow from the
 * word alone, and must not be changed.
 */
public final class WordMemory<T> {

    /** Reaches other threads whole because its fields are final. */
    private record Kept<T>(String word, T value) {}

    private final @Nullable Kept<T>[] places;

    /** @param bits the memory holds at most two to the power of these, from 1 to 20 */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public WordMemory(int bits) {
        if (bits < 1 || bits > 20) {
            throw new IllegalArgumentException(bits + " bits");
        }
        places = new @Nullable Kept[1 << bits];
    }

    /** What was kept for the word; {@code null} if nothing was, or it has been forgotten. */
    public @Nullable T find(String word) {
        Kept<T> kept = places[place(word)];
        return kept != null && kept.word().equals(word) ? kept.value() : null;
    }

    public void keep(String word, T value) {
        places[place(word)] = new Kept<>(word, value);
    }

    private int place(String word) {
        int hash = word.hashCode() * 0x9E3779B9;
        return hash >>> (Integer.numberOfLeadingZeros(places.length) + 1);
    }
}
