package org.onrecord.extraction.quote;

import java.util.List;

/** Tells quotes from words that stand between marks and were said by nobody: on signs, or as the title of a work. */
final class Inscriptions {

    private static final WordTable THINGS = WordTable.load("inscribed-things.txt");

    private final Units units;
    private final Phrases phrases;

    Inscriptions(Sketch sketch) {
        units = sketch.units;
        phrases = sketch.phrases;
    }

    /** "A sign at the gate reads “No entry”", "an essay titled “Why the Bridges Fell”". */
    boolean isInscription(Draft draft) {
        CueCandidate cue = draft.cue();
        if (cue == null || !onlyRegions(draft)) {
            return false;
        }
        return switch (CueHead.lemma(units, cue)) {
            case "title", "entitle", "titled", "entitled" -> true;
            case "read" -> isThingBefore(cue.from()) || draft.sources().stream().anyMatch(this::isThing);
            case "say", "declare", "proclaim", "state", "announce" ->
                draft.sources().stream().anyMatch(this::isThing);
            default -> false;
        };
    }

    private boolean onlyRegions(Draft draft) {
        for (int[] content : draft.contents()) {
            for (int u = content[0]; u < content[1]; u++) {
                if (units.isWord(u) && !units.isRegion(u)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** "Marchers carried banners reading “Boats not bombs”", "a shirt that read “Staff”". */
    private boolean isThingBefore(int cue) {
        int before = cue - 1;
        if (before > 0 && List.of("that", "which").contains(units.lower[before])) {
            before--;
        }
        return before >= 0 && THINGS.contains(units.lower[before]);
    }

    /** By the noun that the mention is about: "a woman with a banner" is no banner. */
    private boolean isThing(int[] source) {
        return THINGS.contains(units.lower[phrases.end[phrases.of[source[0]]] - 1]);
    }
}
