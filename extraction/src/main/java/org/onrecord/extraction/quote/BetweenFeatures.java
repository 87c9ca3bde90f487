package org.onrecord.extraction.quote;

/**
 * What the model of contents and sources looks at between a unit and the cue: commas, verbs, regions, other cues. What
 * stands behind another cue seldom belongs to this one.
 */
final class BetweenFeatures {

    private final Units units;
    private final Phrases phrases;

    BetweenFeatures(Units units, Phrases phrases) {
        this.units = units;
        this.phrases = phrases;
    }

    /** @param near how far the unit is from the cue, by buckets */
    void of(FrameCue cue, int u, int side, int near, FeatureRow row) {
        boolean left = u < cue.window.cueStart();
        int a = left ? u + 1 : cue.window.cueEnd();
        int b = left ? cue.window.cueStart() : u;
        int symbol = phrases.symbol[phrases.of[u]];
        marks(cue, u, side, near, a, b, symbol, row);
        cues(cue, u, side, a, b, symbol, row);
        if (units.isRegion(u)) {
            region(cue, u, side, near, a, b, row);
        }
    }

    private void marks(FrameCue cue, int u, int side, int near, int a, int b, int symbol, FeatureRow row) {
        int commas = Math.min(3, units.commas[b] - units.commas[a]);
        int quoted = Math.min(2, units.regionsBefore[b] - units.regionsBefore[a]);
        int verbs = Math.min(3, units.verbs[b] - units.verbs[a]);
        int from = units.sentenceStart[u];
        int to = units.sentenceEnd[u];
        row.add(270, side, commas * 4 + verbs, quoted);
        row.add(271, side, commas * 4 + verbs, symbol);
        row.add(272, cue.lemma, side, commas * 4 + verbs);
        row.add(273, cue.tag, side * 4 + quoted, commas * 4 + verbs);
        row.add(274, side, commas * 4 + quoted, cue.complement);
        row.add(275, side * 16 + cue.toEnd, commas, verbs);
        row.add(276, side * 16 + cue.toStart, commas, verbs);
        boolean commaBefore = u > cue.window.from() && units.isComma(u - 1);
        boolean commaAfter = u + 1 < cue.window.to() && units.isComma(u + 1);
        row.add(281, side * 4 + (commaBefore ? 1 : 0) + (commaAfter ? 2 : 0), commas * 4 + verbs, symbol);
        int verbsToEnd = Math.min(2, units.verbs[to] - units.verbs[u]);
        int verbsFromStart = Math.min(2, units.verbs[u] - units.verbs[from]);
        row.add(282, side, verbsToEnd * 4 + commas, symbol);
        row.add(283, side, verbsFromStart * 4 + commas, symbol);
        row.add(284, cue.complement, side * 4 + commas, near);
        int commasAround = Math.min(3, units.commas[to] - units.commas[u]);
        row.add(285, side * 4 + commasAround, commas * 4 + verbs, cue.toEnd);
    }

    private void cues(FrameCue cue, int u, int side, int a, int b, int symbol, FeatureRow row) {
        int between = Math.min(2, units.cuesBefore[b] - units.cuesBefore[a]);
        int here = units.cueStrength[u];
        int next = u + 1 < cue.window.to() ? units.cueStrength[u + 1] : 0;
        int before = u > cue.window.from() ? units.cueStrength[u - 1] : 0;
        row.add(401, side, between, here);
        row.add(402, side, between, symbol);
        row.add(403, side * 4 + here, next * 4 + before, between);
        row.add(406, side * 4 + before, between, symbol);
        row.add(407, cue.tag, side, between * 4 + here);
    }

    private void region(FrameCue cue, int u, int side, int near, int a, int b, FeatureRow row) {
        int length = units.regionLength(u);
        int ends = RegionEnds.kind(units, units.regions.get(units.region[u]));
        int order = Math.min(3, units.regionsBefore[b] - units.regionsBefore[a]);
        row.add(291, side, order, ends);
        row.add(292, side, near, length);
        row.add(293, cue.lemma, side, order);
        row.add(294, cue.lemma, length, ends);
        row.add(295, side * 4 + order, length, cue.nearLeft * 16 + cue.nearRight);
        row.add(296, side * 4 + order, cue.toEnd, cue.toStart);
    }
}
