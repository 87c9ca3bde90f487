package org.onrecord.extraction.quote;

import org.onrecord.extraction.model.WordClasses;
import org.onrecord.extraction.text.QuotedRegion;

/** What the cue model looks at: the word and its neighbours, the phrases round it, its subject, and the regions near. */
final class CueFeatures {

    private final Units units;
    private final Phrases phrases;
    private final Clauses clauses;

    CueFeatures(Units units, Phrases phrases, Clauses clauses) {
        this.units = units;
        this.phrases = phrases;
        this.clauses = clauses;
    }

    /** The features of a step into the unit. */
    void step(int u, FeatureRow row) {
        row.clear();
        row.add(0);
        row.add(1, units.tag[u].hashCode());
        row.add(2, u == 0 ? 0 : units.tag[u - 1].hashCode());
        row.add(3, units.word[u]);
    }

    /** All features of a unit. */
    void at(int u, FeatureRow row) {
        first(u, row);
        rest(u, row);
    }

    /** The few features that rule most units out, in a row emptied before. */
    void first(int u, FeatureRow row) {
        row.clear();
        int lemma = units.lemma[u];
        int tag = units.tag[u].hashCode();
        int wordClass = units.wordClass[u];
        int phrase = phrases.of[u];
        int symbol = phrases.symbol[phrase];
        row.add(10);
        row.add(11, units.word[u]);
        row.add(12, lemma);
        row.add(13, tag);
        row.add(14, units.word[u], tag);
        row.add(34, WordClasses.prefix(wordClass, 7));
        row.add(36, wordClass);
        row.add(51, clauses.symbol(phrase - 1, u), symbol, clauses.symbol(phrase + 1, u));
        row.add(54, lemma, clauses.symbol(phrase - 1, u));
        row.add(55, lemma, clauses.symbol(phrase + 1, u));
        row.add(101, clauses.blockKind(u), lemma);
    }

    /** The others, behind the first. */
    void rest(int u, FeatureRow row) {
        words(u, row);
        phrases(u, row);
        regions(u, row);
        place(u, row);
    }

    private void words(int u, FeatureRow row) {
        int from = units.sentenceStart[u];
        int to = units.sentenceEnd[u];
        int word = units.word[u];
        int lemma = units.lemma[u];
        int tag = units.tag[u].hashCode();
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
        row.add(44, lower.substring(Math.max(0, lower.length() - 3)).hashCode());
        row.add(45, units.name[u], tag);
    }

    private void phrases(int u, FeatureRow row) {
        int phrase = phrases.of[u];
        int lemma = units.lemma[u];
        int symbol = phrases.symbol[phrase];
        int before = clauses.symbol(phrase - 1, u);
        int before2 = clauses.symbol(phrase - 2, u);
        int after = clauses.symbol(phrase + 1, u);
        int after2 = clauses.symbol(phrase + 2, u);
        int inPhrase = u + 1 == phrases.end[phrase] ? 2 : u == phrases.start[phrase] ? 0 : 1;
        row.add(50, symbol, inPhrase);
        row.add(52, before2, before, symbol);
        row.add(53, symbol, after, after2);
        row.add(56, lemma, before, after);
        row.add(57, lemma, inPhrase, phrases.passive[phrase] ? 1 : 0);
        int head = phrases.end[phrase] - 1;
        row.add(58, units.lemma[head], u - head);
        row.add(59, units.lemma[head], units.word[u]);
        if (phrase + 1 < phrases.count) {
            row.add(60, lemma, clauses.noun(phrase + 1));
        }
        if (phrase > 0) {
            row.add(61, lemma, clauses.noun(phrase - 1));
        }
        if (symbol == Phrases.FINITE || symbol == Phrases.NONFINITE) {
            int complement = clauses.complement(phrase);
            int subject = phrases.subjectLast[phrase];
            int mention = clauses.mention(subject);
            row.add(62, complement);
            row.add(63, lemma, complement);
            row.add(64, lemma, mention);
            row.add(65, mention, complement);
            row.add(66, mention, complement, lemma);
            row.add(67, clauses.noun(subject));
            row.add(68, clauses.noun(subject), lemma);
            row.add(69, WordClasses.prefix(units.wordClass[u], 11), mention, complement);
            row.add(70, WordClasses.prefix(units.wordClass[head], 11), complement, inPhrase);
        } else {
            int verb = phrase - 1;
            while (verb >= 0 && verb > phrase - 4 && phrases.symbol[verb] != Phrases.FINITE) {
                verb--;
            }
            if (verb >= 0 && phrases.symbol[verb] == Phrases.FINITE && clauses.symbol(verb, u) != 0) {
                int verbLemma = units.lemma[phrases.end[verb] - 1];
                row.add(71, verbLemma, phrase - verb, symbol);
                row.add(72, verbLemma, units.word[u]);
            }
        }
    }

    private void regions(int u, FeatureRow row) {
        int from = units.sentenceStart[u];
        int to = units.sentenceEnd[u];
        int lemma = units.lemma[u];
        int left = Math.min(2, units.regionsBefore[u] - units.regionsBefore[from]);
        int right = Math.min(2, units.regionsBefore[to] - units.regionsBefore[u + 1]);
        row.add(80, left, right);
        row.add(81, lemma, left, right);
        row.add(82, units.tag[u].hashCode(), left, right);
        int toLeft = nearest(u, from, -1);
        int toRight = nearest(u, to, 1);
        row.add(83, toLeft, toRight);
        row.add(84, lemma, toLeft);
        row.add(85, lemma, toRight);
        row.add(86, units.tag[u].hashCode(), toLeft);
        row.add(87, units.tag[u].hashCode(), toRight);
        if (toLeft > 0 && toLeft < 4) {
            row.add(88, size(u - toLeft), toLeft, phrases.symbol[phrases.of[u]]);
        }
        if (toRight > 0 && toRight < 4) {
            row.add(89, size(u + toRight), toRight, phrases.symbol[phrases.of[u]]);
        }
        if (units.isRegion(u)) {
            row.add(90, size(u));
        }
        boolean regionAfter = to < units.count && units.isRegion(to);
        boolean regionBefore = from > 0 && units.isRegion(from - 1) && units.block[from - 1] == units.block[from];
        row.add(91, regionAfter ? 1 : 0, regionBefore ? 1 : 0, lemma);
        row.add(92, regionAfter ? 1 : 0, Math.min(3, to - u), units.tag[u].hashCode());
    }

    /** How far the nearest region lies in the direction, by buckets; 0 for none before the bound. */
    private int nearest(int u, int bound, int direction) {
        for (int i = 1; i <= 8; i++) {
            int at = u + i * direction;
            if (direction < 0 ? at < bound : at >= bound) {
                return 0;
            }
            if (units.isRegion(at)) {
                return i;
            }
        }
        return 9;
    }

    /** Length and end of a region: "a scare quote" is short and ends without a stop. */
    private int size(int u) {
        QuotedRegion region = units.regions.get(units.region[u]);
        int words = units.endToken[u] - units.firstToken[u] - 2;
        return Clauses.bucket(words) * 8 + RegionEnds.kind(units, region);
    }

    private void place(int u, FeatureRow row) {
        int from = units.sentenceStart[u];
        int to = units.sentenceEnd[u];
        int symbol = phrases.symbol[phrases.of[u]];
        int lemma = units.lemma[u];
        int kind = clauses.blockKind(u);
        int verbsBefore = Math.min(3, units.verbs[u] - units.verbs[from]);
        int verbsAfter = Math.min(3, units.verbs[to] - units.verbs[u + 1]);
        int commasBefore = Math.min(3, units.commas[u] - units.commas[from]);
        int commasAfter = Math.min(3, units.commas[to] - units.commas[u + 1]);
        int toStart = Clauses.bucket(u - from);
        int toEnd = Clauses.bucket(to - 1 - u);
        row.add(100, kind, symbol);
        row.add(102, verbsBefore, verbsAfter, symbol);
        row.add(103, commasBefore, commasAfter, symbol);
        row.add(104, toStart, symbol);
        row.add(105, toEnd, symbol);
        row.add(106, toEnd, lemma);
        row.add(107, toStart, lemma);
        row.add(108, verbsBefore, commasBefore, lemma);
        row.add(109, verbsAfter, commasAfter, lemma);
        row.add(110, from == 0 ? 1 : 0, kind, units.tag[u].hashCode());
    }
}
