package org.onrecord.extraction.quote;

/**
 * The units round a cue in which its content and its source are looked for: the cue's sentence, the sentences beside it
 * that stand between quotation marks, and the paragraphs in marks that follow a colon.
 *
 * @param from the first unit
 * @param to one past the last
 * @param cueStart the cue's first unit
 * @param cueEnd one past the cue's last unit
 */
record Window(int from, int to, int cueStart, int cueEnd) {

    private static final int MOST_LEFT = 70;
    private static final int MOST_RIGHT = 90;
    private static final int MOST_SENTENCES = 4;

    static Window round(Units units, int cueStart, int cueEnd) {
        int from = units.sentenceStart[cueStart];
        int to = units.sentenceEnd[cueEnd - 1];
        for (int i = 0; i < MOST_SENTENCES && from > 0; i++) {
            int before = units.sentenceStart[from - 1];
            if (units.block[before] != units.block[from] || !isQuoted(units, before, from)) {
                break;
            }
            from = before;
        }
        for (int i = 0; i < MOST_SENTENCES && to < units.count; i++) {
            int after = units.sentenceEnd[to];
            boolean sameBlock = units.block[to] == units.block[to - 1];
            boolean goesOn = sameBlock ? units.isRegion(to) : opensNext(units, to) && isQuoted(units, to, after);
            if (!goesOn) {
                break;
            }
            to = after;
        }
        return new Window(Math.max(from, cueStart - MOST_LEFT), Math.min(to, cueEnd + MOST_RIGHT), cueStart, cueEnd);
    }

    /** "He continued:" and, in the next paragraph, the quote. */
    private static boolean opensNext(Units units, int next) {
        return units.isRegion(next) && (units.lower[next - 1].equals(":") || isContinued(units, next - 1));
    }

    private static boolean isContinued(Units units, int unit) {
        return units.isRegion(unit) && units.regions.get(units.region[unit]).continued();
    }

    private static boolean isQuoted(Units units, int from, int to) {
        int outside = 0;
        boolean region = false;
        for (int u = from; u < to; u++) {
            region |= units.isRegion(u);
            if (!units.isRegion(u) && units.isWord(u)) {
                outside++;
            }
        }
        return region && outside <= 3;
    }

    int length() {
        return to - from;
    }
}
