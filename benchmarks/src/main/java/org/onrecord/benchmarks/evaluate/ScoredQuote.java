package org.onrecord.benchmarks.evaluate;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.benchmarks.corpus.AnnotatedQuote;

/**
 * A quote as sets of words.
 *
 * @param raw the annotation
 * @param content the words of its content, at least one
 * @param source the words of its source mentions
 * @param others the words of other mentions of its source
 * @param cue the words of its cue
 * @param cueKey what two equal cues have in common: their words, else (a colon, a dash) their place; null without a cue
 * @param contentSpans start and end of each content span, in UTF-16 code units
 * @param sourceSpans the same of the source mentions
 * @param kind the kind recomputed from the text, see {@link MarkedRegions}
 */
record ScoredQuote(
        AnnotatedQuote raw,
        BitSet content,
        BitSet source,
        BitSet others,
        BitSet cue,
        @Nullable Object cueKey,
        List<int[]> contentSpans,
        List<int[]> sourceSpans,
        String kind) {

    /** Whether the two cues share a word, or stand at the same place. */
    boolean cueOverlaps(ScoredQuote other) {
        return cue.intersects(other.cue) || (cueKey != null && cueKey.equals(other.cueKey));
    }

    /** Whether the two cues are the same; no cue equals no cue. */
    boolean cueEquals(ScoredQuote other) {
        return cueKey == null ? other.cueKey == null : cueKey.equals(other.cueKey);
    }
}
