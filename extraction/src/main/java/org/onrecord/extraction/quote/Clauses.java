package org.onrecord.extraction.quote;

/** What both models ask of the place of a unit in its sentence. */
final class Clauses {

    private static final int NOTHING = 0;
    /** How many phrases a complement may take to show its verb. */
    private static final int REACH = 8;

    private final Units units;
    private final Phrases phrases;

    Clauses(Units units, Phrases phrases) {
        this.units = units;
        this.phrases = phrases;
    }

    /** The hash of a unit's word, or a stand-in beyond the bounds of its sentence. */
    int word(int unit, int from, int to) {
        return unit < from ? -1 : unit >= to ? -2 : units.word[unit];
    }

    int tag(int unit, int from, int to) {
        return unit < from ? -1 : unit >= to ? -2 : units.tagHash[unit];
    }

    /** The symbol of a phrase, or a stand-in where the phrase belongs to another sentence than the unit. */
    int symbol(int phrase, int unit) {
        if (phrase < 0 || phrase >= phrases.count) {
            return NOTHING;
        }
        return units.sentenceStart[phrases.start[phrase]] == units.sentenceStart[unit]
                ? phrases.symbol[phrase]
                : NOTHING;
    }

    /**
     * What follows a group of verbs: "that", a question word, a preposition by its word, a clause of subject and verb, a
     * region, or the symbol of the next phrase.
     */
    int complement(int phrase) {
        int unit = phrases.start[phrase];
        int next = phrase + 1;
        int symbol = symbol(next, unit);
        if (symbol == Phrases.PREPOSITION) {
            return units.word[phrases.start[next]];
        }
        if (symbol != Phrases.NOUN) {
            return symbol;
        }
        for (int i = next + 1; i < next + REACH; i++) {
            int each = symbol(i, unit);
            if (each == Phrases.FINITE) {
                return 'c';
            }
            if (each == Phrases.THAT) {
                return 't';
            }
            if (each == NOTHING || each == Phrases.COMMA || each == Phrases.STOP) {
                break;
            }
            if (each == Phrases.NONFINITE) {
                return 'g';
            }
            if (each == Phrases.QUOTED) {
                return 'q';
            }
        }
        return symbol;
    }

    /** The hash of the symbols of the phrases from one to before another, at most six; a longer row only by its ends. */
    int path(int from, int to) {
        int hash = 1;
        int length = to - from;
        for (int i = 0; i < length; i++) {
            if (length > 6 && i >= 3 && i < length - 2) {
                continue;
            }
            hash = hash * 31 + phrases.symbol[from + i];
        }
        return length > 6 ? hash * 31 + 7 : hash;
    }

    /** The kind of mention that a subject is: its name's type, a pronoun by its word, or its noun's tag. */
    int mention(int phrase) {
        if (phrase < 0) {
            return -1;
        }
        int last = phrases.end[phrase] - 1;
        if (units.name[last] != 0) {
            return units.name[last];
        }
        String tag = units.tag[last];
        return tag.equals("PRP") || tag.equals("WP") || tag.equals("WDT") ? units.word[last] : tag.hashCode();
    }

    /** The last noun of a phrase, as its word; names by their type. */
    int noun(int phrase) {
        if (phrase < 0) {
            return -1;
        }
        int last = phrases.end[phrase] - 1;
        return units.name[last] != 0 ? units.name[last] : units.word[last];
    }

    /** A number for what the unit's block is for; part of the models' meaning. */
    int blockKind(int unit) {
        return switch (units.document.blocks().get(units.block[unit]).kind()) {
            case HEADLINE -> 0;
            case BYLINE -> 1;
            case DATELINE -> 2;
            case PARAGRAPH -> 3;
            case SUBHEADING -> 4;
            case CAPTION -> 5;
            case FURNITURE -> 6;
        };
    }

    static int bucket(int distance) {
        if (distance <= 4) {
            return distance;
        }
        return distance <= 6 ? 5 : distance <= 9 ? 6 : distance <= 14 ? 7 : distance <= 22 ? 8 : 9;
    }
}
