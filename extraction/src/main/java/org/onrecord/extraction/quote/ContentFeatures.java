package org.onrecord.extraction.quote;

import java.util.List;

/** What the judge looks at of a reading's contents: their shape, sides, bounds, length and what else they hold. */
final class ContentFeatures {

    private final Units units;
    private final Phrases phrases;
    private final Clauses clauses;

    ContentFeatures(Sketch sketch) {
        units = sketch.units;
        phrases = sketch.phrases;
        clauses = sketch.clauses;
    }

    /**
     * Adds the features of a reading's contents.
     *
     * @param lemma the lemma of the cue's head, and its tag
     * @return the shape of the contents: how many on each side, and whether they are quoted, bare or both
     */
    int add(Reading reading, int lemma, int tag, FeatureRow row) {
        List<int[]> contents = reading.frame().contents();
        CueCandidate cue = reading.cue();
        int leftCount = 0;
        int rightCount = 0;
        int quoted = 0;
        int bare = 0;
        for (int[] content : contents) {
            boolean left = content[0] < cue.from();
            leftCount += left ? 1 : 0;
            rightCount += left ? 0 : 1;
            for (int u = content[0]; u < content[1]; u++) {
                quoted += units.isRegion(u) ? 1 : 0;
                bare += !units.isRegion(u) && units.isWord(u) ? 1 : 0;
            }
            content(content, cue, left, lemma, tag, row);
        }
        int kind = quoted == 0 ? 0 : bare == 0 ? 1 : 2;
        int shape = Math.min(2, leftCount) * 12 + Math.min(3, rightCount) * 3 + kind;
        int strongest = 0;
        int strong = 0;
        for (int[] content : contents) {
            strong += units.cuesBefore[content[1]] - units.cuesBefore[content[0]];
            for (int u = content[0]; u < content[1]; u++) {
                strongest = Math.max(strongest, units.cueStrength[u]);
            }
        }
        row.add(345, strongest, Math.min(3, strong));
        row.add(346, strongest, shape);
        row.add(347, strongest, ReadingFeatures.logit(cue.chance()));
        row.add(340, shape);
        row.add(341, shape, lemma);
        row.add(342, shape, tag);
        row.add(343, kind, Math.min(3, quoted), Clauses.bucket(bare));
        row.add(344, lemma, Clauses.bucket(bare), kind);
        return shape;
    }

    private void content(int[] content, CueCandidate cue, boolean left, int lemma, int tag, FeatureRow row) {
        int first = content[0];
        int last = content[1] - 1;
        int side = left ? 1 : 0;
        int from = units.sentenceStart[first];
        int to = units.sentenceEnd[last];
        int before = first == from ? 0 : first == cue.to() ? 1 : phrases.symbol[phrases.of[first - 1]];
        int after = content[1] >= to ? 0 : content[1] == cue.from() ? 1 : phrases.symbol[phrases.of[content[1]]];
        int afterTag = content[1] >= to ? 0 : units.tagHash[content[1]];
        int verbs = Math.min(3, units.verbs[content[1]] - units.verbs[first]);
        int length = Clauses.bucket(content[1] - first);
        int opening = phrases.symbol[phrases.of[first]];
        int closing = phrases.symbol[phrases.of[last]];
        int gap = Clauses.bucket(left ? cue.from() - content[1] : Math.max(0, first - cue.to()));
        row.add(350, side, before, after);
        row.add(351, side, verbs, length);
        row.add(352, side, before, opening);
        row.add(353, side, after, closing);
        row.add(354, side, after, lemma);
        row.add(355, side, before, lemma);
        row.add(356, lemma, verbs, side);
        row.add(357, lemma, length, side);
        row.add(358, side, gap, lemma);
        row.add(359, side, gap, before * 128 + after);
        row.add(360, units.word[first], side, before);
        row.add(361, afterTag, side, closing);
        row.add(362, content[1] < to ? units.word[content[1]] : 0, side, verbs);
        row.add(363, units.balance(first, content[1]));
        row.add(364, side, units.sentenceStart[last] == from ? 1 : 0, opening * 128 + closing);
        row.add(365, tag, before * 128 + after, side);
        if (!left) {
            row.add(366, clauses.path(phrases.of[cue.to() - 1] + 1, phrases.of[first]), lemma);
            row.add(367, clauses.path(phrases.of[cue.to() - 1] + 1, phrases.of[first]), tag);
        } else {
            row.add(368, clauses.path(phrases.of[last] + 1, phrases.of[cue.from()]), lemma);
            row.add(369, clauses.path(phrases.of[last] + 1, phrases.of[cue.from()]), tag);
        }
        if (units.isRegion(first)) {
            row.add(370, RegionEnds.kind(units, units.regions.get(units.region[first])), side, length);
        }
        if (units.isRegion(last) && last > first) {
            row.add(371, RegionEnds.kind(units, units.regions.get(units.region[last])), side, after);
        }
    }
}
