package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends contents that end at the comma of an aside: "He said his wrist, which he hurt on Monday, was stiff" says
 * nothing before its verb.
 */
final class InterruptedClauses {

    private final Units units;
    private final Phrases phrases;
    private final Claims claims;

    InterruptedClauses(Sketch sketch, Claims claims) {
        units = sketch.units;
        phrases = sketch.phrases;
        this.claims = claims;
    }

    Draft whole(Draft draft) {
        CueCandidate cue = draft.cue();
        int[] last = draft.contents().get(draft.contents().size() - 1);
        if (cue == null || last[0] != cue.to() || !isBareNoun(last)) {
            return draft;
        }
        int end = endOfClause(last[1]);
        if (end < 0) {
            return draft;
        }
        List<int[]> contents = new ArrayList<>(draft.contents());
        contents.set(contents.size() - 1, new int[] {last[0], end});
        claims.takeContents(contents);
        return new Draft(cue, draft.sources(), contents, draft.chance());
    }

    /** Neither verb nor quoted words: "his left wrist", "inflation". */
    private boolean isBareNoun(int[] content) {
        boolean verbs = units.verbs[content[1]] > units.verbs[content[0]];
        boolean regions = units.regionsBefore[content[1]] > units.regionsBefore[content[0]];
        return !verbs && !regions;
    }

    /** The end of the sentence, where the aside that opens here closes with a comma and a finite verb follows; else -1. */
    private int endOfClause(int comma) {
        if (comma >= units.count || !units.isComma(comma) || units.sentenceStart[comma] == comma) {
            return -1;
        }
        int end = units.sentenceEnd[comma];
        int closing = comma + 1;
        while (closing < end && !units.isComma(closing)) {
            closing++;
        }
        boolean verbFollows = closing + 1 < end && phrases.symbol[phrases.of[closing + 1]] == Phrases.FINITE;
        if (!verbFollows) {
            return -1;
        }
        while (end > closing && !units.isWord(end - 1)) {
            end--;
        }
        for (int u = comma; u < end; u++) {
            if (claims.isCue(u) || claims.isContent(u)) {
                return -1;
            }
        }
        return end;
    }
}
