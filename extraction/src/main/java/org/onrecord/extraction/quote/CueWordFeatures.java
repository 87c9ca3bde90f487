package org.onrecord.extraction.quote;

import org.onrecord.extraction.model.FeatureHash;
import org.onrecord.extraction.model.WordClasses;

/** What the cue model looks at of a word and its neighbours. */
final class CueWordFeatures {

    private final Units units;
    private final Clauses clauses;

    CueWordFeatures(Units units, Clauses clauses) {
        this.units = units;
        this.clauses = clauses;
    }

    void add(int u, FeatureRow row) {
        int from = units.sentenceStart[u];
        int to = units.sentenceEnd[u];
        int word = units.word[u];
        int lemma = units.lemma[u];
        int tag = units.tagHash[u];
        int before = clauses.word(u - 1, from, to);
        int after = clauses.word(u + 1, from, to);
        int tagBefore = clauses.tag(u - 1, from, to);
        int tagAfter = clauses.tag(u + 1, from, to);
        int tagBefore2 = clauses.tag(u - 2, from, to);
        int tagAfter2 = clauses.tag(u + 2, from, to);
        row.add(15, before);
        row.add(16, after);
        row.add(17, clauses.word(u - 2, from, to));
        row.add(18, clauses.word(u + 2, from, to));
        row.add(19, tagBefore);
        row.add(20, tagAfter);
        row.add(21, tagBefore2, tagBefore);
        row.add(22, tagAfter, tagAfter2);
        row.add(23, before, word);
        row.add(24, word, after);
        row.add(25, before, word, after);
        row.add(26, tagBefore, tag, tagAfter);
        row.add(27, tag, tagAfter, tagAfter2);
        row.add(28, tagBefore2, tagBefore, tag);
        row.add(29, lemma, tagAfter);
        row.add(30, lemma, tagBefore);
        row.add(31, lemma, after);
        row.add(32, lemma, tag, tagAfter);
        int wordClass = units.wordClass[u];
        row.add(33, WordClasses.prefix(wordClass, 4));
        row.add(35, WordClasses.prefix(wordClass, 11));
        if (u > from) {
            row.add(40, WordClasses.prefix(units.wordClass[u - 1], 7));
            row.add(41, WordClasses.prefix(units.wordClass[u - 1], 7), WordClasses.prefix(wordClass, 11));
        }
        if (u + 1 < to) {
            row.add(42, WordClasses.prefix(units.wordClass[u + 1], 7));
            row.add(43, WordClasses.prefix(units.wordClass[u + 1], 7), WordClasses.prefix(wordClass, 11));
        }
        String lower = units.lower[u];
        row.add(44, FeatureHash.part(lower, Math.max(0, lower.length() - 3), lower.length()));
        row.add(45, units.name[u], tag);
    }
}
