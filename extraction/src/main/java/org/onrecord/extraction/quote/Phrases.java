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

    private static final int NONE = -1;
    /** How many phrases a subject may stand away from its verb. */
    private static final int REACH = 24;

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

    private final Units units;

    Phrases(Units units) {
        this.units = units;
        of = new int[units.count];
        start = new int[units.count];
        end = new int[units.count];
        symbol = new char[units.count];
        passive = new boolean[units.count];
        count = cut();
        subject = new int[count];
        subjectLast = new int[count];
        for (int phrase = 0; phrase < count; phrase++) {
            findSubject(phrase);
        }
    }

    private int cut() {
        int phrases = 0;
        int u = 0;
        while (u < units.count) {
            int next = u;
            char kind = startsNoun(u) ? NOUN : OTHER;
            if (kind == NOUN) {
                next = endOfNoun(u);
                if (next == u) {
                    kind = OTHER;
                }
            }
            if (kind == OTHER) {
                next = endOfVerbs(u);
                if (next > u) {
                    kind = finite(u, next) ? FINITE : NONFINITE;
                    passive[phrases] = isPassive(u, next);
                } else {
                    kind = single(u);
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

    private boolean startsNoun(int u) {
        String tag = units.tag[u];
        return switch (tag) {
            case "DT", "PDT", "PRP$", "CD", "$", "JJ", "JJR", "JJS", "#" -> true;
            case "PRP", "EX" -> true;
            default -> tag.startsWith("NN");
        };
    }

    /** One past a noun phrase that starts here; {@code u} where no noun follows the adjectives. */
    private int endOfNoun(int u) {
        if (units.tag[u].equals("PRP") || units.tag[u].equals("EX")) {
            return u + 1;
        }
        int last = NONE;
        int limit = units.sentenceEnd[u];
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

    private int endOfVerbs(int u) {
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

    private boolean finite(int from, int to) {
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

    private boolean isPassive(int from, int to) {
        boolean be = false;
        for (int i = from; i < to; i++) {
            if (be && units.tag[i].equals("VBN")) {
                return true;
            }
            be |= units.lemma[i] == BE;
        }
        return false;
    }

    private static final int BE = "be".hashCode();

    private char single(int u) {
        String tag = units.tag[u];
        return switch (tag) {
            case Units.REGION -> QUOTED;
            case "," -> COMMA;
            case ":" -> COLON;
            case "." -> STOP;
            case "CC" -> AND;
            case "TO" -> PREPOSITION;
            case "IN" -> units.lower[u].equals("that") ? THAT : PREPOSITION;
            case "WDT" -> units.lower[u].equals("that") ? THAT : RELATIVE;
            case "WP", "WRB", "WP$" -> RELATIVE;
            case "RB", "RBR", "RBS" -> ADVERB;
            default -> tag.startsWith("JJ") ? ADJECTIVE : OTHER;
        };
    }

    private void findSubject(int phrase) {
        subject[phrase] = NONE;
        subjectLast[phrase] = NONE;
        if (symbol[phrase] != FINITE && symbol[phrase] != NONFINITE) {
            return;
        }
        int first = of[units.sentenceStart[start[phrase]]];
        int floor = Math.max(first, phrase - REACH);
        int i = phrase - 1;
        while (i >= floor && symbol[i] == ADVERB) {
            i--;
        }
        if (i < floor || symbol[i] == QUOTED || (symbol[i] == COMMA && i > floor && symbol[i - 1] == QUOTED)) {
            inverted(phrase);
            return;
        }
        if ((symbol[phrase] == NONFINITE && symbol[i] != NOUN) || symbol[i] == AND) {
            shared(phrase, i, floor);
            return;
        }
        if (symbol[i] == COMMA || symbol[i] == COLON) {
            int open = i - 1;
            while (open >= floor && symbol[open] != symbol[i]) {
                open--;
            }
            if (open - 1 < floor || symbol[open - 1] != NOUN) {
                if (symbol[phrase] == FINITE) {
                    inverted(phrase);
                } else {
                    shared(phrase, i, floor);
                }
                return;
            }
            i = open - 1;
        }
        if (symbol[i] == NOUN) {
            setSubject(phrase, withoutComplements(i, floor), i);
        } else if (symbol[i] == RELATIVE || (symbol[i] == THAT && symbol[phrase] == FINITE)) {
            setSubject(phrase, i, i);
        }
    }

    /** "the head of the union in Lyon said": from the last noun phrase back to the first. */
    private int withoutComplements(int last, int floor) {
        int i = last;
        while (i - 2 >= floor
                && symbol[i - 1] == PREPOSITION
                && symbol[i - 2] == NOUN
                && !units.tag[start[i - 1]].equals("TO")) {
            i -= 2;
        }
        return i;
    }

    /** "“…,” said the mayor". */
    private void inverted(int phrase) {
        int next = phrase + 1;
        if (next < count && symbol[next] == NOUN && sameSentence(phrase, next)) {
            setSubject(phrase, next, next);
        }
    }

    /** "thanked the crowd and said", "spoke at length, saying": the subject of the verb before. */
    private void shared(int phrase, int from, int floor) {
        for (int i = from; i >= floor; i--) {
            if (symbol[i] == FINITE) {
                setSubject(phrase, subject[i], subjectLast[i]);
                return;
            }
        }
    }

    private boolean sameSentence(int a, int b) {
        return units.sentenceStart[start[a]] == units.sentenceStart[start[b]];
    }

    private void setSubject(int phrase, int first, int last) {
        subject[phrase] = first;
        subjectLast[phrase] = last;
    }
}
