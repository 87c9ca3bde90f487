package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution in units, before it is put into the text's own offsets.
 *
 * @param cue its cue, if it has one
 * @param sources the source mention's stretches
 * @param contents the content's stretches, in order
 * @param chance how much the judge believes in it, from 0 to 1
 */
record Draft(@Nullable CueCandidate cue, List<int[]> sources, List<int[]> contents, double chance) {

    static Draft of(Reading reading, double chance) {
        return new Draft(
                reading.cue(), reading.frame().sources(), reading.frame().contents(), chance);
    }

    boolean isSpeech() {
        return cue == null || cue.speech() >= cue.other();
    }

    /** This draft with one more stretch of content. */
    Draft with(int[] content) {
        List<int[]> more = new ArrayList<>(contents);
        more.add(content);
        more.sort(Comparator.comparingInt(stretch -> stretch[0]));
        return new Draft(cue, sources, more, chance);
    }
}
