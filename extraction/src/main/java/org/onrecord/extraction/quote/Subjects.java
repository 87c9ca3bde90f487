package org.onrecord.extraction.quote;

/** Finds the subject of each group of verbs, by rules of word order. */
final class Subjects {

    private static final int NONE = -1;
    /** How many phrases a subject may stand away from its verb. */
    private static final int REACH = 24;

    private final Units units;
    private final Phrases phrases;

    Subjects(Units units, Phrases phrases) {
        this.units = units;
        this.phrases = phrases;
    }

    void find(int phrase) {
        phrases.subject[phrase] = NONE;
        phrases.subjectLast[phrase] = NONE;
        if (!is(phrase, Phrases.FINITE) && !is(phrase, Phrases.NONFINITE)) {
            return;
        }
        int first = phrases.of[units.sentenceStart[phrases.start[phrase]]];
        int floor = Math.max(first, phrase - REACH);
        int i = beforeAsides(phrase - 1, floor);
        if (i < floor || is(i, Phrases.QUOTED) || (is(i, Phrases.COMMA) && i > floor && is(i - 1, Phrases.QUOTED))) {
            inverted(phrase);
            return;
        }
        if ((is(phrase, Phrases.NONFINITE) && !is(i, Phrases.NOUN)) || is(i, Phrases.AND)) {
            shared(phrase, i, floor);
            return;
        }
        if (is(i, Phrases.COMMA) || is(i, Phrases.COLON)) {
            int open = i - 1;
            while (open >= floor && phrases.symbol[open] != phrases.symbol[i]) {
                open--;
            }
            int before = beforeAsides(open - 1, floor);
            if (before < floor || !is(before, Phrases.NOUN)) {
                if (is(phrase, Phrases.FINITE)) {
                    inverted(phrase);
                } else {
                    shared(phrase, i, floor);
                }
                return;
            }
            i = before;
        }
        if (is(i, Phrases.NOUN)) {
            setSubject(phrase, withoutComplements(i, floor), i);
        } else if (is(i, Phrases.RELATIVE) || (is(i, Phrases.THAT) && is(phrase, Phrases.FINITE))) {
            setSubject(phrase, i, i);
        }
    }

    /**
     * The phrase before adverbs, days and brackets: "the senator on Friday called", "the company (OSE: HALD), a maker of
     * pumps, today announced".
     */
    private int beforeAsides(int last, int floor) {
        int i = last;
        while (i >= floor) {
            if (is(i, Phrases.ADVERB)) {
                i--;
            } else if (isDay(i) && i > floor) {
                i -= is(i - 1, Phrases.PREPOSITION) ? 2 : 1;
            } else if (isWord(i, ")") && opening(i, floor) > floor) {
                i = opening(i, floor) - 1;
            } else {
                return i;
            }
        }
        return i;
    }

    private boolean isDay(int phrase) {
        return phrases.end[phrase] - phrases.start[phrase] == 1
                && DayWords.contains(units.lower[phrases.start[phrase]]);
    }

    private int opening(int closing, int floor) {
        int open = closing;
        while (open >= floor && !isWord(open, "(")) {
            open--;
        }
        return open;
    }

    private boolean isWord(int phrase, String word) {
        return units.lower[phrases.start[phrase]].equals(word);
    }

    /** "the head of the union in Lyon said": from the last noun phrase back to the first. */
    private int withoutComplements(int last, int floor) {
        int i = last;
        while (i - 2 >= floor
                && is(i - 1, Phrases.PREPOSITION)
                && is(i - 2, Phrases.NOUN)
                && !units.tag[phrases.start[i - 1]].equals("TO")) {
            i -= 2;
        }
        return i;
    }

    /** "“…,” said the mayor". */
    private void inverted(int phrase) {
        int next = phrase + 1;
        if (next < phrases.count && is(next, Phrases.NOUN) && sameSentence(phrase, next)) {
            setSubject(phrase, next, next);
        }
    }

    /**
     * "thanked the crowd and said", "spoke at length, saying": the subject of the verb before; of "said the road was open,
     * adding" the one who said so and not the road.
     */
    private void shared(int phrase, int from, int floor) {
        boolean participle = units.tag[phrases.end[phrase] - 1].equals("VBG") && says(phrase);
        for (int i = from; participle && i >= floor; i--) {
            if (is(i, Phrases.FINITE) && says(i) && phrases.subject[i] >= 0) {
                setSubject(phrase, phrases.subject[i], phrases.subjectLast[i]);
                return;
            }
        }
        for (int i = from; i >= floor; i--) {
            if (is(i, Phrases.FINITE)) {
                setSubject(phrase, phrases.subject[i], phrases.subjectLast[i]);
                return;
            }
        }
    }

    private boolean says(int phrase) {
        int verb = phrases.end[phrase] - 1;
        return VerbList.shared()
                .stance(Lemmas.shared().of(units.lower[verb], units.tag[verb]))
                .isPresent();
    }

    private boolean is(int phrase, char symbol) {
        return phrases.symbol[phrase] == symbol;
    }

    private boolean sameSentence(int a, int b) {
        return units.sentenceStart[phrases.start[a]] == units.sentenceStart[phrases.start[b]];
    }

    private void setSubject(int phrase, int first, int last) {
        phrases.subject[phrase] = first;
        phrases.subjectLast[phrase] = last;
    }
}
