package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends contents that end at the comma of an aside: "He said his wrist, which he hurt on Monday, was stiff" says
 * nothing before its verb, and neither does "His wrist, he said, was stiff".
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

    /**
     * "That decision, a manager testified, saved the company a million": where a finite verb follows the comma behind source
     * and cue, the clause goes on. So annotated in all of 78 places of PolNeAR and the regression corpus with a form of "be"
     * or "have" or with "would", "will" or "could" there.
     */
    Draft resumed(Draft draft) {
        CueCandidate cue = draft.cue();
        if (cue == null || draft.contents().size() != 1 || draft.sources().size() != 1) {
            return draft;
        }
        int[] content = draft.contents().get(0);
        int[] source = draft.sources().get(0);
        int from = Math.min(cue.from(), source[0]);
        int comma = Math.max(cue.to(), source[1]);
        if (content[1] + 1 != from || !units.isComma(content[1]) || units.isRegion(content[1] - 1)) {
            return draft;
        }
        int end = comma + 1 < units.count ? units.sentenceEnd[comma] : comma;
        boolean resumes = comma + 1 < end
                && units.lower[comma].equals(",")
                && units.sentenceStart[comma] <= content[0]
                && phrases.symbol[phrases.of[comma + 1]] == Phrases.FINITE;
        end = resumes ? endOfWords(comma + 1, end) : comma;
        if (end <= comma + 1 || isClaimed(comma, end)) {
            return draft;
        }
        int[] rest = {comma + 1, end};
        claims.takeContents(List.of(rest));
        return draft.with(rest);
    }

    private int endOfWords(int from, int to) {
        int end = to;
        while (end > from && !units.isWord(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isClaimed(int from, int to) {
        for (int u = from; u < to; u++) {
            if (claims.isCue(u) || claims.isContent(u)) {
                return true;
            }
        }
        return false;
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
        end = endOfWords(closing, end);
        return isClaimed(comma, end) ? -1 : end;
    }
}
