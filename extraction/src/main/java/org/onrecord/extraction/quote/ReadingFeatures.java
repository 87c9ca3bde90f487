package org.onrecord.extraction.quote;

import java.util.List;

/** What the judge looks at: a whole reading, with the shapes, sides and bounds of its cue, sources and contents. */
final class ReadingFeatures {

    private final Units units;
    private final Phrases phrases;
    private final Clauses clauses;

    ReadingFeatures(Sketch sketch) {
        units = sketch.units;
        phrases = sketch.phrases;
        clauses = sketch.clauses;
    }

    void of(Reading reading, FeatureRow row) {
        row.clear();
        CueCandidate cue = reading.cue();
        int head = FrameFeatures.headOf(units, cue.from(), cue.to());
        int lemma = units.lemma[head];
        int tag = units.tag[head].hashCode();
        int chance = logit(cue.chance());
        int behind = (int) Math.min(12, reading.behind() * 2);
        row.add(300);
        row.add(301, chance);
        row.add(302, logit(cue.speech()));
        row.add(303, Math.min(4, reading.rank()), behind);
        row.add(304, behind);
        row.add(305, chance, behind);
        row.add(306, lemma);
        row.add(307, tag, cue.to() - cue.from());
        row.add(308, units.word[cue.to() - 1], units.tag[cue.to() - 1].hashCode());
        row.add(309, lemma, cue.to() - cue.from());
        int sourceShape = sources(reading, lemma, tag, row);
        int contentShape = contents(reading, lemma, tag, row);
        row.add(310, sourceShape, contentShape);
        row.add(311, sourceShape, contentShape, lemma);
        row.add(312, contentShape, tag, chance / 2);
        row.add(313, sourceShape, tag, chance / 2);
        leftOver(reading, contentShape, row);
    }

    private static int logit(double chance) {
        double bounded = Math.min(0.999, Math.max(0.001, chance));
        return (int) Math.round(1.5 * StrictMath.log(bounded / (1 - bounded)));
    }

    private int sources(Reading reading, int lemma, int tag, FeatureRow row) {
        List<int[]> sources = reading.frame().sources();
        CueCandidate cue = reading.cue();
        int phrase = phrases.of[FrameFeatures.headOf(units, cue.from(), cue.to())];
        int subject = phrases.subject[phrase];
        row.add(320, sources.size());
        row.add(321, sources.size(), lemma);
        row.add(322, sources.size(), tag, subject >= 0 ? 1 : 0);
        if (sources.isEmpty()) {
            row.add(323, clauses.mention(phrases.subjectLast[phrase]), lemma);
            row.add(324, clauses.mention(phrases.subjectLast[phrase]), tag);
            return 0;
        }
        int[] source = sources.get(0);
        int first = source[0];
        int last = source[1] - 1;
        boolean left = first < cue.from();
        int mention = clauses.mention(phrases.of[last]);
        int agrees = subject < 0
                ? 0
                : (first == phrases.start[subject] ? 1 : 2)
                        + (source[1] == phrases.end[phrases.subjectLast[phrase]] ? 4 : 8);
        int bounds = (first == phrases.start[phrases.of[first]] ? 1 : 0)
                + (source[1] == phrases.end[phrases.of[last]] ? 2 : 0);
        int before = clauses.symbol(phrases.of[first] - 1, first);
        int after = clauses.symbol(phrases.of[last] + 1, last);
        int distance = Clauses.bucket(left ? cue.from() - source[1] : Math.max(0, first - cue.to()));
        row.add(325, mention, left ? 1 : 0, tag);
        row.add(326, mention, lemma);
        row.add(327, agrees, left ? 1 : 0, tag);
        row.add(328, bounds, before, after);
        row.add(329, left ? 1 : 0, distance, lemma);
        row.add(330, left ? 1 : 0, distance, agrees);
        row.add(331, Clauses.bucket(source[1] - first), after, left ? 1 : 0);
        row.add(332, before, left ? 1 : 0, mention);
        row.add(333, units.word[last], lemma);
        row.add(334, units.word[first], before);
        row.add(335, balance(first, source[1]));
        row.add(336, units.commas[source[1]] - units.commas[first], after, left ? 1 : 0);
        row.add(337, left ? clauses.path(phrases.of[last] + 1, phrases.of[cue.from()]) : -1, tag, agrees);
        row.add(338, units.verbs[source[1]] - units.verbs[first], before);
        return 1 + (left ? 1 : 0) + (distance == 0 ? 2 : 0) + Math.min(2, sources.size()) * 4;
    }

    private int contents(Reading reading, int lemma, int tag, FeatureRow row) {
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
        row.add(347, strongest, logit(cue.chance()));
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
        int afterTag = content[1] >= to ? 0 : units.tag[content[1]].hashCode();
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
        row.add(363, balance(first, content[1]));
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

    /** Brackets opened and not closed, or the other way round, give away a wrong bound. */
    private int balance(int from, int to) {
        int open = 0;
        for (int u = from; u < to; u++) {
            if (units.lower[u].equals("(")) {
                open++;
            } else if (units.lower[u].equals(")")) {
                open--;
            }
        }
        return Integer.signum(open);
    }

    /** What of the sentence belongs to nothing. */
    private void leftOver(Reading reading, int contentShape, FeatureRow row) {
        CueCandidate cue = reading.cue();
        int from = units.sentenceStart[cue.from()];
        int to = units.sentenceEnd[cue.to() - 1];
        int left = cue.from() - from;
        int right = to - cue.to();
        int regionsLeft = units.regionsBefore[cue.from()] - units.regionsBefore[from];
        int regionsRight = units.regionsBefore[to] - units.regionsBefore[cue.to()];
        for (List<int[]> stretches :
                List.of(reading.frame().sources(), reading.frame().contents())) {
            for (int[] stretch : stretches) {
                for (int u = Math.max(from, stretch[0]); u < Math.min(to, stretch[1]); u++) {
                    if (u < cue.from()) {
                        left--;
                        regionsLeft -= units.isRegion(u) ? 1 : 0;
                    } else {
                        right--;
                        regionsRight -= units.isRegion(u) ? 1 : 0;
                    }
                }
            }
        }
        row.add(380, Clauses.bucket(Math.max(0, left)), contentShape);
        row.add(381, Clauses.bucket(Math.max(0, right)), contentShape);
        row.add(382, Math.min(2, regionsLeft), Math.min(2, regionsRight), contentShape);
    }
}
