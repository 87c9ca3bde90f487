package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;

/** Takes days out of sources: nobody is called "today", nor "On Thursday Nimbus". */
final class SourceEdges {

    private final Units units;

    SourceEdges(Units units) {
        this.units = units;
    }

    /** The frame, with its sources without a day that opens them; a source of nothing else is left out. */
    Frame mend(Frame frame) {
        List<int[]> sources = new ArrayList<>();
        boolean same = true;
        for (int[] source : frame.sources()) {
            int from = afterDay(source[0], source[1]);
            same &= from == source[0];
            if (from < source[1]) {
                sources.add(new int[] {from, source[1]});
            }
        }
        return same ? frame : new Frame(sources, frame.contents(), frame.score());
    }

    /** Behind "today", "On Thursday", "On Thursday,"; "Sunday Oliseh" and "the Friday group" begin with no day. */
    private int afterDay(int from, int to) {
        int day = isOn(from) && from + 1 < to ? from + 1 : from;
        if (!DayWords.contains(units.lower[day])) {
            return from;
        }
        if (day + 1 == to) {
            return to;
        }
        int next = units.isComma(day + 1) ? day + 2 : day + 1;
        return day > from || (day > units.sentenceStart[day] && isOn(day - 1)) ? next : from;
    }

    private boolean isOn(int u) {
        return units.lower[u].equals("on");
    }
}
