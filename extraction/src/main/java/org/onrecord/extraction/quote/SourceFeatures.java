package org.onrecord.extraction.quote;

import java.util.List;

/** What the judge looks at of a reading's sources: their mention, side, bounds and agreement with the verb's subject. */
final class SourceFeatures {

    private final Units units;
    private final Phrases phrases;
    private final Clauses clauses;

    SourceFeatures(Sketch sketch) {
        units = sketch.units;
        phrases = sketch.phrases;
        clauses = sketch.clauses;
    }

    /**
     * Adds the features of a reading's sources.
     *
     * @param lemma the lemma of the cue's head, and its tag
     * @return the shape of the sources: 0 for none, else their number, side and nearness
     */
    int add(Reading reading, int lemma, int tag, FeatureRow row) {
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
        row.add(335, units.balance(first, source[1]));
        row.add(336, units.commas[source[1]] - units.commas[first], after, left ? 1 : 0);
        row.add(337, left ? clauses.path(phrases.of[last] + 1, phrases.of[cue.from()]) : -1, tag, agrees);
        row.add(338, units.verbs[source[1]] - units.verbs[first], before);
        return 1 + (left ? 1 : 0) + (distance == 0 ? 2 : 0) + Math.min(2, sources.size()) * 4;
    }
}
