package org.onrecord.extraction.pos;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A word, or what stands beyond the bounds of a sentence, with what the model says of the tags because of it.
 */
final class KnownWord {

    /** What the word is by itself. */
    final WordTraits traits;
    /** The number of the word's only tag, or -1. */
    final int tag;
    /** For the word's place two before, one before, one behind and two behind another: the other's tags. */
    final long[] beside;
    /** For each tag of the word before, and for none, the word's own tags; reckoned when they are first asked for. */
    final AtomicReferenceArray<long[]> own;

    /** @param tags how many there are */
    KnownWord(WordTraits traits, int tag, long[] beside, int tags) {
        this.traits = traits;
        this.tag = tag;
        this.beside = beside;
        this.own = new AtomicReferenceArray<>(tag < 0 ? tags + 1 : 0);
    }
}
