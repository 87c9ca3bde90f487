package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads "In the words of one diplomat, “…”" and "“…,” in the words of its mayor", which have no verb that the models could
 * take for a cue.
 */
final class InTheWordsOf {

    private static final double CHANCE = 0.8;
    private static final String[] CUE = {"in", "the", "words", "of"};
    /** "its mayor, Lena Dvorak, who was born there": so many units a source may have. */
    private static final int LONGEST_SOURCE = 16;

    private final Units units;

    InTheWordsOf(Units units) {
        this.units = units;
    }

    /** The drafts, with one for each such phrase in the place of those that hold its quoted words. */
    List<Draft> mend(List<Draft> drafts) {
        List<Draft> mended = new ArrayList<>(drafts);
        for (int u = 0; u + CUE.length < units.count; u++) {
            Draft draft = isCue(u) ? draft(u) : null;
            if (draft != null) {
                int region = draft.contents().get(0)[0];
                mended.removeIf(other ->
                        other.contents().stream().anyMatch(content -> content[0] <= region && region < content[1]));
                mended.add(draft);
            }
        }
        return mended;
    }

    private boolean isCue(int u) {
        for (int i = 0; i < CUE.length; i++) {
            if (!units.lower[u + i].equals(CUE[i])) {
                return false;
            }
        }
        return units.sentenceEnd[u] > u + CUE.length;
    }

    private @Nullable Draft draft(int cue) {
        int source = cue + CUE.length;
        int limit = Math.min(units.sentenceEnd[cue], source + LONGEST_SOURCE);
        int end = source;
        while (end < limit && !units.isRegion(end) && units.isWord(end)) {
            end++;
        }
        int region = regionBehind(end, limit);
        if (region < 0) {
            region = regionBefore(cue);
        } else {
            end = units.isRegion(region - 1) || !units.isComma(region - 1) ? region : region - 1;
        }
        if (region < 0 || end == source) {
            return null;
        }
        return new Draft(
                new CueCandidate(cue, source, 1, 0),
                List.of(new int[] {source, end}),
                List.of(new int[] {region, region + 1}),
                CHANCE);
    }

    /** The region behind a source with its appositions; a verb in between begins another clause. */
    private int regionBehind(int from, int limit) {
        for (int u = from; u < limit; u++) {
            if (units.isRegion(u)) {
                return u;
            }
            if (units.isWord(u) && units.isVerb(u) && !units.tag[u - 1].startsWith("W")) {
                return -1;
            }
        }
        return -1;
    }

    private int regionBefore(int cue) {
        int before = cue > 0 && units.isComma(cue - 1) ? cue - 2 : cue - 1;
        return before >= units.sentenceStart[cue] && units.isRegion(before) ? before : -1;
    }
}
