package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;

/** Takes a source apart that names two speakers: "President Ana Silva of Brazil and her guest Jon Vik said". */
final class Speakers {

    private final Units units;

    Speakers(Units units) {
        this.units = units;
    }

    List<int[]> apart(int[] source) {
        List<int[]> speakers = new ArrayList<>();
        int from = source[0];
        for (int u = source[0] + 1; u < source[1] - 1; u++) {
            if (units.lower[u].equals("and") && endsInName(from, u) && namesSomebody(u + 1, source[1])) {
                speakers.add(new int[] {from, u});
                from = u + 1;
            }
        }
        speakers.add(new int[] {from, source[1]});
        return speakers;
    }

    /** "Johnson and Johnson" is one name; its "and" is part of it, and so its parts are not apart. */
    private boolean endsInName(int from, int and) {
        boolean oneName = units.name[and] != 0;
        return !oneName && namesSomebody(from, and) && units.tag[and - 1].startsWith("NNP");
    }

    private boolean namesSomebody(int from, int to) {
        for (int u = from; u < to; u++) {
            if (units.isComma(u) || units.isVerb(u)) {
                return false;
            }
        }
        for (int u = from; u < to; u++) {
            if (units.name[u] == PERSON) {
                return true;
            }
        }
        return false;
    }

    private static final int PERSON = "PERSON".hashCode();
}
