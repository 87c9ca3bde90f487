package org.onrecord.extraction.quote;

import org.onrecord.extraction.model.WordClasses;

/** What the cue model looks at: the word and its neighbours, the phrases round it, its subject, and what stands near. */
final class CueFeatures {

    private final Units units;
    private final Phrases phrases;
    private final Clauses clauses;
    private final CueWordFeatures words;
    private final CueSurroundings surroundings;

    CueFeatures(Units units, Phrases phrases, Clauses clauses) {
        this.units = units;
        this.phrases = phrases;
        this.clauses = clauses;
        words = new CueWordFeatures(units, clauses);
        surroundings = new CueSurroundings(units, phrases, clauses);
    }

    /** The features of a step into the unit. */
    void step(int u, FeatureRow row) {
        row.clear();
        row.add(0);
        row.add(1, units.tagHash[u]);
        row.add(2, u == 0 ? 0 : units.tagHash[u - 1]);
        row.add(3, units.word[u]);
    }

    /** The features of a unit. */
    void at(int u, FeatureRow row) {
        row.clear();
        unit(u, row);
        words.add(u, row);
        phrases(u, row);
        surroundings.add(u, row);
    }

    private void unit(int u, FeatureRow row) {
        int lemma = units.lemma[u];
        int tag = units.tagHash[u];
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
}
