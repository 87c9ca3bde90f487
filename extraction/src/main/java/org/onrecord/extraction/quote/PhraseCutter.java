package org.onrecord.extraction.quote;

/** Finds the bounds of phrases by part of speech. */
final class PhraseCutter {

    private static final int NONE = -1;
    /** No noun phrase of news is as long; without a bound a row of adjectives would be read anew from each of them. */
    private static final int LONGEST = 64;

    private static final int BE = "be".hashCode();

    private final Units units;

    PhraseCutter(Units units) {
        this.units = units;
    }

    private boolean startsNoun(int u) {
        String tag = units.tag[u];
        return switch (tag) {
            case "DT", "PDT", "PRP$", "CD", "$", "JJ", "JJR", "JJS", "#" -> true;
            case "PRP", "EX" -> true;
            default -> tag.startsWith("NN");
        };
    }

    /** One past a noun phrase that starts here; {@code u} where none does. */
    int endOfNoun(int u) {
        if (!startsNoun(u)) {
            return u;
        }
        if (units.tag[u].equals("PRP") || units.tag[u].equals("EX")) {
            return u + 1;
        }
        int last = NONE;
        int limit = Math.min(units.sentenceEnd[u], u + LONGEST);
        int i = u;
        for (; i < limit; i++) {
            String tag = units.tag[i];
            boolean noun = tag.startsWith("NN") || tag.equals("CD");
            if (noun) {
                last = i;
            } else if (tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT")) {
                boolean opens = i == u || units.tag[i - 1].equals("PDT") || units.tag[i - 1].equals("DT");
                if (!opens) {
                    break;
                }
                if (tag.equals("DT") && i + 1 < limit && !startsNoun(i + 1) && !modifies(i + 1)) {
                    last = i;
                    break;
                }
            } else if (tag.equals("POS")) {
                if (last == NONE) {
                    break;
                }
            } else if (!tag.startsWith("JJ") && !tag.equals("$") && !tag.equals("#") && !modifiesBefore(i, limit)) {
                break;
            }
        }
        return last == NONE ? u : withPossessive(last + 1, limit);
    }

    private int withPossessive(int end, int limit) {
        return end < limit && units.tag[end].equals("POS") ? end + 1 : end;
    }

    private boolean modifies(int i) {
        String tag = units.tag[i];
        return tag.equals("VBN") || tag.equals("VBG") || tag.startsWith("RB") || tag.equals("POS");
    }

    /** "the newly elected mayor": an adverb or a participle within a noun phrase. */
    private boolean modifiesBefore(int i, int limit) {
        if (!modifies(i) || i == 0 || i + 1 >= limit) {
            return false;
        }
        String before = units.tag[i - 1];
        boolean opened =
                before.equals("DT") || before.equals("PRP$") || before.equals("POS") || before.startsWith("JJ");
        String after = units.tag[i + 1];
        return opened
                && (after.startsWith("NN") || after.startsWith("JJ") || (modifies(i + 1) && !after.startsWith("RB")));
    }

    /** One past a group of verbs that starts here; {@code u} where none does. */
    int endOfVerbs(int u) {
        int limit = units.sentenceEnd[u];
        int last = u;
        for (int i = u; i < limit; i++) {
            String tag = units.tag[i];
            if (tag.startsWith("VB") || tag.equals("MD")) {
                last = i + 1;
            } else if (!tag.equals("TO") && !tag.equals("RB")) {
                break;
            } else if (i - last > 2) {
                break;
            }
        }
        return last;
    }

    boolean isFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            String tag = units.tag[i];
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
                return true;
            }
            if (tag.startsWith("VB") || tag.equals("TO")) {
                return false;
            }
        }
        return false;
    }

    boolean isPassive(int from, int to) {
        boolean be = false;
        for (int i = from; i < to; i++) {
            if (be && units.tag[i].equals("VBN")) {
                return true;
            }
            be |= units.lemma[i] == BE;
        }
        return false;
    }

    /** The symbol of a unit that is in no noun phrase and no group of verbs. */
    char single(int u) {
        String tag = units.tag[u];
        return switch (tag) {
            case Units.REGION -> Phrases.QUOTED;
            case "," -> Phrases.COMMA;
            case ":" -> Phrases.COLON;
            case "." -> Phrases.STOP;
            case "CC" -> Phrases.AND;
            case "TO" -> Phrases.PREPOSITION;
            case "IN" -> units.lower[u].equals("that") ? Phrases.THAT : Phrases.PREPOSITION;
            case "WDT" -> units.lower[u].equals("that") ? Phrases.THAT : Phrases.RELATIVE;
            case "WP", "WRB", "WP$" -> Phrases.RELATIVE;
            case "RB", "RBR", "RBS" -> Phrases.ADVERB;
            default -> tag.startsWith("JJ") ? Phrases.ADJECTIVE : Phrases.OTHER;
        };
    }
}
