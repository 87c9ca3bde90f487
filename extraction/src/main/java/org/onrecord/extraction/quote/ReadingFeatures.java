package org.onrecord.extraction.quote;

import java.util.List;

/** What the judge looks at: a whole reading, with the shapes, sides and bounds of its cue, sources and contents. */
final class ReadingFeatures {

    private final Units units;
    private final SourceFeatures sources;
    private final ContentFeatures contents;

    ReadingFeatures(Sketch sketch) {
        units = sketch.units;
        sources = new SourceFeatures(sketch);
        contents = new ContentFeatures(sketch);
    }

    void of(Reading reading, FeatureRow row) {
        row.clear();
        CueCandidate cue = reading.cue();
        int head = FrameFeatures.headOf(units, cue.from(), cue.to());
        int lemma = units.lemma[head];
        int tag = units.tagHash[head];
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
        row.add(308, units.word[cue.to() - 1], units.tagHash[cue.to() - 1]);
        row.add(309, lemma, cue.to() - cue.from());
        int sourceShape = sources.add(reading, lemma, tag, row);
        int contentShape = contents.add(reading, lemma, tag, row);
        row.add(310, sourceShape, contentShape);
        row.add(311, sourceShape, contentShape, lemma);
        row.add(312, contentShape, tag, chance / 2);
        row.add(313, sourceShape, tag, chance / 2);
        leftOver(reading, contentShape, row);
    }

    static int logit(double chance) {
        double bounded = Math.min(0.999, Math.max(0.001, chance));
        return (int) Math.round(1.5 * StrictMath.log(bounded / (1 - bounded)));
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
