package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives "“…,” the minister was quoted as saying by the state news agency" to the minister: the models take the one behind
 * "by" for the source, as they do elsewhere, and the minister for a part of the words.
 */
final class QuotedAsSaying {

    private final Units units;
    private final Phrases phrases;

    QuotedAsSaying(Sketch sketch) {
        units = sketch.units;
        phrases = sketch.phrases;
    }

    Draft mend(Draft draft) {
        CueCandidate cue = draft.cue();
        if (cue == null) {
            return draft;
        }
        for (int u = cue.from(); u < cue.to(); u++) {
            int phrase = phrases.of[u];
            int subject = phrases.subject[phrase];
            if (units.lower[u].equals("quoted")
                    && phrases.passive[phrase]
                    && subject >= 0
                    && phrases.symbol[subject] == Phrases.NOUN) {
                return withSource(draft, phrases.start[subject], phrases.end[phrases.subjectLast[phrase]]);
            }
        }
        return draft;
    }

    /** The draft, unless nothing of its contents is left without the source. */
    private Draft withSource(Draft draft, int from, int to) {
        List<int[]> contents = new ArrayList<>();
        for (int[] content : draft.contents()) {
            int end = content[0] < from && content[1] > from ? withoutComma(content[0], from) : content[1];
            boolean inside = content[0] >= from && content[1] <= to;
            if (!inside) {
                contents.add(new int[] {content[0], end});
            }
        }
        return contents.isEmpty()
                ? draft
                : new Draft(draft.cue(), List.of(new int[] {from, to}), contents, draft.chance());
    }

    private int withoutComma(int from, int to) {
        return to - 1 > from && units.isComma(to - 1) ? to - 1 : to;
    }
}
