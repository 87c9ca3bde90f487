package org.onrecord.extraction.quote;

/**
 * The row of units cut into phrases by part of speech: noun phrases without what follows their noun, groups of verbs,
 * and everything else one by one; and the phrase that is the subject of each group of verbs, by rules of word order.
 */
final class Phrases {

    /** Noun phrase, relative or question word, finite and other verbs, region, and the small words between them. */
    static final char NOUN = 'N';

    static final char RELATIVE = 'W';
    static final char FINITE = 'V';
    static final char NONFINITE = 'G';
    static final char QUOTED = 'Q';
    static final char COMMA = ',';
    static final char COLON = ':';
    static final char PREPOSITION = 'I';
    static final char THAT = 'T';
    static final char AND = 'C';
    static final char ADVERB = 'R';
    static final char ADJECTIVE = 'J';
    static final char STOP = '.';
    static final char OTHER = 'x';

    final int count;
    /** The phrase of each unit. */
    final int[] of;

    final int[] start;
    final int[] end;
    final char[] symbol;
    /** The first and the last phrase of the subject, or -1 where the phrase is no group of verbs or has none. */
    final int[] subject;

    final int[] subjectLast;
    final boolean[] passive;

    Phrases(Units units) {
        of = new int[units.count];
        start = new int[units.count];
        end = new int[units.count];
        symbol = new char[units.count];
        passive = new boolean[units.count];
        count = cut(units, new PhraseCutter(units));
        subject = new int[count];
        subjectLast = new int[count];
        Subjects subjects = new Subjects(units, this);
        for (int phrase = 0; phrase < count; phrase++) {
            subjects.find(phrase);
        }
    }

    private int cut(Units units, PhraseCutter cutter) {
        int phrases = 0;
        int u = 0;
        while (u < units.count) {
            int next = cutter.endOfNoun(u);
            char kind = NOUN;
            if (next == u) {
                next = cutter.endOfVerbs(u);
                if (next > u) {
                    kind = cutter.isFinite(u, next) ? FINITE : NONFINITE;
                    passive[phrases] = cutter.isPassive(u, next);
                } else {
                    kind = cutter.single(u);
                    next = u + 1;
                }
            }
            start[phrases] = u;
            end[phrases] = next;
            symbol[phrases] = kind;
            for (; u < next; u++) {
                of[u] = phrases;
            }
            phrases++;
        }
        return phrases;
    }
}
