package org.onrecord.extraction.quote;

/**
 * Tells the verb that a sentence opens with in "Said Okafor: “…”" and "Added Mayor Lena Dvorak, “…”", which looks like
 * the first of the names behind it, from the name of "Said Mansour, the treasurer, told the court".
 */
final class OpeningVerbs {

    private static final int VERB = "VBD".hashCode();
    private static final int SAY = "say".hashCode();
    private static final int ADD = "add".hashCode();
    private static final int PROPER_NOUN = "NNP".hashCode();
    private static final int PERSON = "PERSON".hashCode();
    /** Unlike "said", which the models take for a verb wherever they see it. */
    private static final int NAME = "Said".hashCode();

    private final Units units;

    OpeningVerbs(Units units) {
        this.units = units;
    }

    /** Gives such a verb or name its tag and lemma; to be called when names and sentences have been marked. */
    void mend() {
        for (int u = 0; u + 1 < units.count; u++) {
            if (isName(u)) {
                units.tag[u] = "NNP";
                units.tagHash[u] = PROPER_NOUN;
                units.word[u] = NAME;
                units.lemma[u] = NAME;
                units.wordClass[u] = 0;
                units.name[u] = PERSON;
            }
        }
        for (int from = 0; from < units.count; from = units.sentenceEnd[from]) {
            boolean said = units.lower[from].equals("said") && units.word[from] != NAME;
            if ((said || units.lower[from].equals("added")) && opensSpeech(from)) {
                units.tag[from] = "VBD";
                units.tagHash[from] = VERB;
                units.lemma[from] = said ? SAY : ADD;
                units.name[from] = 0;
            }
        }
    }

    /**
     * "Said" with a capital before a name. Where it opens the sentence, a verb has to follow the name, or follow it behind
     * an apposition: "Said Okafor: the pier is sound" has none.
     */
    private boolean isName(int u) {
        if (!units.lower[u].equals("said")
                || units.document.text().charAt(units.start[u]) != 'S'
                || !units.tag[u + 1].startsWith("NNP")
                || units.sentenceEnd[u] <= u + 1) {
            return false;
        }
        if (u > units.sentenceStart[u]) {
            return units.isWord(u - 1) && !units.isRegion(u - 1);
        }
        int end = units.sentenceEnd[u];
        int next = u + 1;
        while (next < end && units.tag[next].startsWith("NNP")) {
            next++;
        }
        if (next < end && units.lower[next].equals(",")) {
            next++;
            while (next < end && !units.isComma(next) && !units.isRegion(next)) {
                next++;
            }
            next++;
        }
        return next < end && isFinite(units.tag[next]);
    }

    private static boolean isFinite(String tag) {
        return switch (tag) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    /**
     * Whether names and what belongs to them reach from here to a comma or colon with a region behind it: of "Said Jalili
     * said, “…”" and "Said is a name" the first word is the name.
     */
    private boolean opensSpeech(int verb) {
        int end = units.sentenceEnd[verb];
        int region = verb + 1;
        while (region < end && !units.isRegion(region)) {
            region++;
        }
        if (region >= end
                || region < verb + 3
                || !units.isComma(region - 1)
                || !units.tag[verb + 1].startsWith("NNP")) {
            return false;
        }
        int clause = verb + 1;
        while (clause < region && !units.isComma(clause)) {
            if (units.isVerb(clause)) {
                return false;
            }
            clause++;
        }
        boolean relative = clause + 1 < region && units.tag[clause + 1].equals("WP");
        return relative || units.verbs[region] == units.verbs[clause];
    }
}
