package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what courts and inquests hear: "A swimmer drowned in a lock that emptied “far too fast”, an inquest heard." The
 * content is the whole clause, and whoever hears it did not say it.
 */
final class Hearings {

    private static final double CHANCE = 0.7;
    private static final WordTable HEARERS = WordTable.load("hearers.txt");

    private final Units units;
    private final Phrases phrases;

    Hearings(Sketch sketch) {
        units = sketch.units;
        phrases = sketch.phrases;
    }

    /** The drafts, where a sentence ends like this and holds no other cue. */
    List<Draft> mend(List<Draft> drafts) {
        List<Draft> mended = new ArrayList<>(drafts);
        for (int phrase = 1; phrase < phrases.count; phrase++) {
            int comma = phrases.start[phrase - 1] - 1;
            if (isHearing(phrase, comma)) {
                int from = units.sentenceStart[comma];
                int to = units.sentenceEnd[comma];
                int verb = phrases.end[phrase] - 1;
                CueCandidate cue = new CueCandidate(verb, verb + 1, 1, 0);
                if (mended.stream().noneMatch(draft -> isOther(draft, cue, from, to))) {
                    mended.removeIf(draft -> overlaps(draft, from, comma));
                    mended.add(new Draft(cue, List.of(), List.of(new int[] {from, comma}), CHANCE));
                }
            }
        }
        return mended;
    }

    private boolean isHearing(int phrase, int comma) {
        if (comma < 2 || phrases.symbol[phrase] != Phrases.FINITE || !units.lower[comma].equals(",")) {
            return false;
        }
        int verb = phrases.end[phrase] - 1;
        boolean hears = switch (units.lower[verb]) {
            case "hears", "heard" -> endsWith(verb);
            case "told" -> phrases.passive[phrase] || verb + 1 >= units.sentenceEnd[verb] || !units.isWord(verb + 1);
            default -> false;
        };
        return hears
                && phrases.symbol[phrase - 1] == Phrases.NOUN
                && HEARERS.contains(units.lower[phrases.start[phrase] - 1])
                && units.sentenceStart[comma] == units.sentenceStart[verb]
                && units.sentenceStart[comma] + 2 < comma
                && units.verbs[comma] + units.regionsBefore[comma]
                        > units.verbs[units.sentenceStart[comma]] + units.regionsBefore[units.sentenceStart[comma]];
    }

    /** Of "…, the court heard the band" something is heard that is no clause; "heard", "heard on Monday" end one. */
    private boolean endsWith(int verb) {
        int next = verb + 1;
        return next >= units.sentenceEnd[verb]
                || !units.isWord(next)
                || DayWords.contains(units.lower[next])
                || switch (units.lower[next]) {
                    case "on", "at", "in", "this", "last" -> true;
                    default -> false;
                };
    }

    private static boolean isOther(Draft draft, CueCandidate hearing, int from, int to) {
        CueCandidate cue = draft.cue();
        return cue != null && cue.from() >= from && cue.to() <= to && !cue.overlaps(hearing);
    }

    private static boolean overlaps(Draft draft, int from, int to) {
        return draft.contents().stream().anyMatch(content -> content[0] < to && content[1] > from);
    }
}
