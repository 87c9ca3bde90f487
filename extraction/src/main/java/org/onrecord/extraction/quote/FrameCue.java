package org.onrecord.extraction.quote;

import org.onrecord.extraction.model.WordClasses;

/** What the features of a window's units want to know of its cue: its words, its subject, what stands round it. */
final class FrameCue {

    final Window window;
    final int lemma;
    final int tag;
    final int lastWord;
    final int wordClass;
    final boolean passive;
    final int firstPhrase;
    final int lastPhrase;
    /** The first unit of the subject of the cue's verb and one past its last, or -1. */
    final int subjectStart;

    final int subjectEnd;
    /** The same of the noun phrase right behind the cue. */
    final int behindStart;

    final int behindEnd;
    final int wordBefore;
    final int tagBefore;
    final int wordAfter;
    final int tagAfter;
    /** How far the sentence's start and end are, by buckets. */
    final int toStart;

    final int toEnd;
    /** How many regions stand before and behind the cue in the window. */
    final int regions;

    final int blockKind;
    final int complement;
    /** How far the nearest region is on either side, by buckets; 0 where there is none, 9 where it is far. */
    final int nearLeft;

    final int nearRight;

    FrameCue(Units units, Phrases phrases, Clauses clauses, Window window) {
        this.window = window;
        int first = window.cueStart();
        int last = window.cueEnd() - 1;
        int head = FrameFeatures.headOf(units, first, window.cueEnd());
        int from = units.sentenceStart[first];
        int to = units.sentenceEnd[last];
        lemma = units.lemma[head];
        tag = units.tagHash[head];
        lastWord = units.word[last];
        wordClass = WordClasses.prefix(units.wordClass[head], 9);
        int phrase = phrases.of[head];
        passive = phrases.passive[phrase];
        firstPhrase = phrases.of[first];
        lastPhrase = phrases.of[last];
        int subject = phrases.subject[phrase];
        subjectStart = subject < 0 ? -1 : phrases.start[subject];
        subjectEnd = subject < 0 ? -1 : phrases.end[phrases.subjectLast[phrase]];
        int behind = lastPhrase + 1;
        boolean noun = clauses.symbol(behind, last) == Phrases.NOUN;
        behindStart = noun ? phrases.start[behind] : -1;
        behindEnd = noun ? phrases.end[behind] : -1;
        wordBefore = clauses.word(first - 1, from, to);
        tagBefore = clauses.tag(first - 1, from, to);
        wordAfter = clauses.word(last + 1, from, to);
        tagAfter = clauses.tag(last + 1, from, to);
        toStart = Clauses.bucket(first - from);
        toEnd = Clauses.bucket(to - 1 - last);
        regions = Math.min(2, units.regionsBefore[first] - units.regionsBefore[window.from()]) * 3
                + Math.min(2, units.regionsBefore[window.to()] - units.regionsBefore[last + 1]);
        blockKind = clauses.blockKind(first);
        complement = clauses.complement(lastPhrase);
        nearLeft = nearRegion(units, first - 1, -1);
        nearRight = nearRegion(units, last + 1, 1);
    }

    private int nearRegion(Units units, int start, int direction) {
        for (int i = 0; i < 8; i++) {
            int at = start + i * direction;
            if (at < window.from() || at >= window.to()) {
                return 0;
            }
            if (units.isRegion(at)) {
                return Clauses.bucket(i + 1);
            }
        }
        return 9;
    }
}
