package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;

/** Moves the name of "According to the architect, Paula Stöhr, the roof is sound" from the content to the source. */
final class Appositions {

    private static final int PERSON = "PERSON".hashCode();

    private final Units units;

    Appositions(Units units) {
        this.units = units;
    }

    Draft mend(Draft draft) {
        int[] content = draft.contents().get(0);
        if (draft.sources().size() != 1 || draft.cue() == null) {
            return draft;
        }
        int[] source = draft.sources().get(0);
        int comma = source[1];
        boolean apposed = draft.cue().to() == source[0]
                && comma + 1 == content[0]
                && units.lower[comma].equals(",")
                && units.name[source[1] - 1] != PERSON;
        int end = apposed ? endOfName(content[0], content[1]) : content[0];
        if (end == content[0] || end + 1 >= content[1] || !units.lower[end].equals(",")) {
            return draft;
        }
        List<int[]> contents = new ArrayList<>(draft.contents());
        contents.set(0, new int[] {end + 1, content[1]});
        return new Draft(draft.cue(), List.of(new int[] {source[0], end}), contents, draft.chance());
    }

    private int endOfName(int from, int to) {
        int end = from;
        while (end < to && units.name[end] == PERSON) {
            end++;
        }
        return end;
    }
}
