package org.onrecord.extraction.quote;

/** The word of a cue that does the saying. */
final class CueHead {

    private CueHead() {}

    /** The last verb of the cue's first group of verbs; "has long argued" has two, the auxiliary does not count. */
    static int of(Units units, CueCandidate cue) {
        int head = FrameFeatures.headOf(units, cue.from(), cue.to());
        if (!isAuxiliary(units, head)) {
            return head;
        }
        for (int u = head + 1; u < cue.to(); u++) {
            if (units.tag[u].startsWith("VB")) {
                return u;
            }
        }
        return head;
    }

    /** The lemma of the word at {@link #of}. */
    static String lemma(Units units, CueCandidate cue) {
        int head = of(units, cue);
        return Lemmas.shared().of(units.lower[head], units.tag[head]);
    }

    private static boolean isAuxiliary(Units units, int verb) {
        return switch (Lemmas.shared().of(units.lower[verb], units.tag[verb])) {
            case "have", "be", "do" -> true;
            default -> false;
        };
    }
}
