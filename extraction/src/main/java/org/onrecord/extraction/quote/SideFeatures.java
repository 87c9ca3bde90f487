package org.onrecord.extraction.quote;

import org.onrecord.extraction.model.WordClasses;

/**
 * What the model of contents and sources looks at of a unit whatever the cue is, but for the side of the cue that it is
 * on. A side is a number: 0 to 3 before the cue, 4 to 7 behind it, and within those the cue's own sentence, another
 * sentence of its block, and another block.
 */
final class SideFeatures {

    private static final int COMMA = ",".hashCode();

    private final Units units;
    private final Phrases phrases;
    private final Clauses clauses;

    SideFeatures(Units units, Phrases phrases, Clauses clauses) {
        this.units = units;
        this.phrases = phrases;
        this.clauses = clauses;
    }

    int side(Window window, int u) {
        boolean left = u < window.cueStart();
        int near = left ? window.cueStart() : window.cueEnd() - 1;
        int relation;
        if (units.block[u] != units.block[near]) {
            relation = 3;
        } else if (units.sentenceStart[u] == units.sentenceStart[near]) {
            relation = 0;
        } else {
            relation = 1;
        }
        return (left ? 0 : 4) + relation;
    }

    private static int behind(int side) {
        return side < 4 ? 0 : 1;
    }

    /** Adds the features of a step into the unit. */
    void step(Window window, int u, int side, FeatureRow row) {
        int tag = units.tagHash[u];
        int tagLeft = u == window.from() ? 0 : units.tagHash[u - 1];
        row.add(200);
        row.add(201, side);
        row.add(202, tag, behind(side));
        row.add(203, tagLeft, behind(side));
        row.add(205, tagLeft, tag);
        if (tagLeft == COMMA) {
            row.add(206, phrases.symbol[phrases.of[u]], behind(side));
            row.add(207, units.word[u]);
        }
    }

    /** Adds the features of the unit. */
    void of(Window window, int u, int side, FeatureRow row) {
        words(window.from(), window.to(), u, side, row);
        place(u, side, row);
        cues(window, u, side, row);
        if (units.isRegion(u)) {
            int ends = RegionEnds.kind(units, units.regions.get(units.region[u]));
            row.add(290, side, units.regionLength(u), ends);
            row.add(297, side, units.sentenceStart[u] == u ? 1 : 0, ends);
        }
    }

    private void words(int from, int to, int u, int side, FeatureRow row) {
        int word = units.word[u];
        int tag = units.tagHash[u];
        int before = clauses.word(u - 1, from, to);
        int after = clauses.word(u + 1, from, to);
        int tagLeft = clauses.tag(u - 1, from, to);
        int tagRight = clauses.tag(u + 1, from, to);
        row.add(210, side);
        row.add(211, side, word);
        row.add(212, side, tag);
        row.add(213, side, tagLeft, tag);
        row.add(214, side, tag, tagRight);
        row.add(215, tagLeft, tag, tagRight);
        row.add(216, side, before);
        row.add(217, side, after);
        row.add(218, side, before, tag);
        row.add(219, side, word, tagRight);
        row.add(220, side, tagLeft, word);
        row.add(221, tag, tagRight, clauses.tag(u + 2, from, to));
        row.add(222, clauses.tag(u - 2, from, to), tagLeft, tag);
        row.add(223, side, WordClasses.prefix(units.wordClass[u], 6));
        row.add(224, side, WordClasses.prefix(units.wordClass[u], 12));
        row.add(225, side, units.name[u], u > from ? units.name[u - 1] : 0);
        row.add(229, side, before, word);
    }

    private void place(int u, int side, FeatureRow row) {
        int symbol = phrases.symbol[phrases.of[u]];
        int fromStart = Math.min(3, u - units.sentenceStart[u]);
        int fromEnd = Math.min(3, units.sentenceEnd[u] - 1 - u);
        row.add(277, side, fromStart, symbol);
        row.add(278, side, fromEnd, symbol);
        row.add(279, side, fromEnd, units.word[u]);
        row.add(280, side, fromStart, units.word[u]);
    }

    /** A content seldom holds another cue. */
    private void cues(Window window, int u, int side, FeatureRow row) {
        int symbol = phrases.symbol[phrases.of[u]];
        int next = u + 1 < window.to() ? units.cueStrength[u + 1] : 0;
        int next2 = u + 2 < window.to() ? units.cueStrength[u + 2] : 0;
        row.add(400, side, units.cueStrength[u]);
        row.add(404, side, next * 4 + next2, symbol);
        row.add(405, side, next, units.word[u]);
        if (behind(side) == 0) {
            int beyond = Math.min(2, units.cuesBefore[u] - units.cuesBefore[window.from()]);
            row.add(408, side, beyond, symbol);
        } else {
            int beyond = Math.min(2, units.cuesBefore[window.to()] - units.cuesBefore[u + 1]);
            row.add(409, side, beyond, symbol);
        }
    }
}
