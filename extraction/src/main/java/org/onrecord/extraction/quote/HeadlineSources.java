package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;

/** Reads headlines that name their source at the end: "Metro to reach airport by June: minister", "Nine missing - police". */
final class HeadlineSources {

    private static final double CHANCE = 0.7;
    private static final int HEADLINE = 0;
    private static final int LONGEST_SOURCE = 4;
    private static final int FEWEST_WORDS = 3;
    private static final WordTable SOURCES = WordTable.load("headline-sources.txt");

    private final Units units;
    private final Clauses clauses;

    HeadlineSources(Sketch sketch) {
        units = sketch.units;
        clauses = sketch.clauses;
    }

    List<Draft> mend(List<Draft> drafts) {
        List<Draft> mended = new ArrayList<>(drafts);
        for (int from = 0; from < units.count && clauses.blockKind(from) == HEADLINE; from = units.sentenceEnd[from]) {
            int to = units.sentenceEnd[from];
            int mark = mark(from, to);
            if (mark >= 0) {
                int start = from;
                mended.removeIf(
                        draft -> draft.contents().stream().anyMatch(content -> content[0] < to && content[1] > start));
                mended.add(new Draft(null, List.of(new int[] {mark + 1, to}), List.of(new int[] {from, mark}), CHANCE));
            }
        }
        return mended;
    }

    /** The colon or dash with nothing but a source behind it; else -1. */
    private int mark(int from, int to) {
        for (int u = to - 2; u >= Math.max(from + FEWEST_WORDS, to - 1 - LONGEST_SOURCE); u--) {
            if (isMark(u)) {
                return SOURCES.contains(units.lower[to - 1]) && isSource(u + 1, to) ? u : -1;
            }
        }
        return -1;
    }

    private boolean isMark(int u) {
        return switch (units.lower[u]) {
            case ":", "-", "–", "—", "--" -> true;
            default -> false;
        };
    }

    private boolean isSource(int from, int to) {
        for (int u = from; u < to; u++) {
            if (units.isRegion(u) || units.isVerb(u) || !units.isWord(u) || units.tag[u].equals("IN")) {
                return false;
            }
        }
        return true;
    }
}
