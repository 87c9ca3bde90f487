package org.onrecord.extraction.quote;

/**
 * Knows the verb that a sentence opens with in "Said Okafor: “…”" and "Added Mayor Lena Dvorak, “…”", which looks like
 * the first of the names behind it.
 */
final class OpeningVerbs {

    private static final int VERB = "VBD".hashCode();
    private static final int SAY = "say".hashCode();
    private static final int ADD = "add".hashCode();

    private final Units units;

    OpeningVerbs(Units units) {
        this.units = units;
    }

    /** Gives such a verb its tag and lemma; to be called when names and sentences have been marked. */
    void mend() {
        for (int from = 0; from < units.count; from = units.sentenceEnd[from]) {
            boolean said = units.lower[from].equals("said");
            if ((said || units.lower[from].equals("added")) && opensSpeech(from)) {
                units.tag[from] = "VBD";
                units.tagHash[from] = VERB;
                units.lemma[from] = said ? SAY : ADD;
                units.name[from] = 0;
            }
        }
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
