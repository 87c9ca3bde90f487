package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;

/** Mends the ends of contents: "yesterday" behind a cue is none of the words, "$" before their first number is. */
final class ContentEdges {

    private final Units units;

    ContentEdges(Units units) {
        this.units = units;
    }

    Draft mend(Draft draft) {
        List<int[]> contents = new ArrayList<>();
        for (int[] content : draft.contents()) {
            if (!isDay(content)) {
                contents.add(withCurrency(content));
            }
        }
        return contents.isEmpty() ? draft : new Draft(draft.cue(), draft.sources(), contents, draft.chance());
    }

    /** "yesterday", "on Friday". */
    private boolean isDay(int[] content) {
        int day = content[1] - 1;
        boolean alone = day == content[0] || (day == content[0] + 1 && units.lower[content[0]].equals("on"));
        return alone && DayWords.contains(units.lower[day]);
    }

    private int[] withCurrency(int[] content) {
        int before = content[0] - 1;
        boolean currency = before >= units.sentenceStart[content[0]] && units.tag[before].equals("$");
        return currency ? new int[] {before, content[1]} : content;
    }
}
