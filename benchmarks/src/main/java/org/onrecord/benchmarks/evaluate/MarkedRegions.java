package org.onrecord.benchmarks.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * The regions between double quotation marks, by a plain rule that is the scorer's own: the engine's regions must not
 * decide what kind a quote counts as. A region ends at the latest with its paragraph.
 */
final class MarkedRegions {

    private static final String DOUBLED = "'‘’`";

    private MarkedRegions() {}

    /** Start and end of each region, marks included, in UTF-16 code units. */
    static List<int[]> of(String text) {
        List<int[]> regions = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            paragraph(text, start, end, regions);
            start = end + 1;
        }
        return regions;
    }

    private static void paragraph(String text, int from, int to, List<int[]> regions) {
        int open = -1;
        for (int i = from; i < to; i++) {
            char mark = text.charAt(i);
            boolean closesLow = mark == '“' && open >= 0 && text.charAt(open) == '„';
            if (!closesLow && "“‟«„".indexOf(mark) >= 0) {
                open = open < 0 ? i : open;
            } else if (closesLow || mark == '”' || mark == '»') {
                open = close(open, i, regions);
            } else if (isTwoSided(text, from, to, i)) {
                if (open >= 0) {
                    open = close(open, i, regions);
                } else if (!isInches(text, from, to, i)) {
                    open = i;
                }
            }
        }
        if (open >= 0) {
            regions.add(new int[] {open, to});
        }
    }

    private static int close(int open, int at, List<int[]> regions) {
        if (open >= 0) {
            regions.add(new int[] {open, at + 1});
        }
        return -1;
    }

    /** A straight double mark, or the first of two single ones that stand for it. */
    private static boolean isTwoSided(String text, int from, int to, int i) {
        char mark = text.charAt(i);
        if (mark == '"') {
            return true;
        }
        return DOUBLED.indexOf(mark) >= 0
                && i + 1 < to
                && text.charAt(i + 1) == mark
                && (i == from || text.charAt(i - 1) != mark);
    }

    /** 6" nails */
    private static boolean isInches(String text, int from, int to, int i) {
        boolean afterDigit = i > from && Character.isDigit(text.charAt(i - 1));
        return afterDigit && !(i + 1 < to && Words.isAlphanumeric(text.charAt(i + 1)));
    }
}
