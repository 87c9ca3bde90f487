package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads sentences that open with the words and then tell who put them so: "“…” is how the harbour master describes it",
 * "“…” was all that the minister would say". The models see a clause there, and take "it" or "was all" for the content.
 */
final class HowItWasPut {

    private static final double CHANCE = 0.8;
    private static final int BE = "be".hashCode();

    private final Units units;
    private final Phrases phrases;

    HowItWasPut(Sketch sketch) {
        units = sketch.units;
        phrases = sketch.phrases;
    }

    /** The drafts, where a sentence is of this kind with the opening words as its only content. */
    List<Draft> mend(List<Draft> drafts) {
        List<Draft> mended = new ArrayList<>(drafts);
        for (int region = 0; region < units.count; region = units.sentenceEnd[region]) {
            Draft put = put(region);
            if (put != null) {
                int from = region;
                mended.removeIf(draft -> isWithin(draft, from, units.sentenceEnd[from]));
                mended.add(put);
            }
        }
        return mended;
    }

    private boolean isWithin(Draft draft, int from, int to) {
        return draft.contents().stream().anyMatch(content -> content[0] >= from && content[0] < to);
    }

    private @Nullable Draft put(int region) {
        int end = units.sentenceEnd[region];
        int marker = region + 2;
        if (!units.isRegion(region) || marker + 2 >= end || units.lemma[region + 1] != BE || !isMarker(marker)) {
            return null;
        }
        int source = units.lower[marker + 1].equals("that") ? marker + 2 : marker + 1;
        for (int phrase = phrases.of[source]; phrase < phrases.count && phrases.start[phrase] < end; phrase++) {
            if (phrases.symbol[phrase] == Phrases.FINITE) {
                int verb = phrases.end[phrase] - 1;
                int verbStart = phrases.start[phrase];
                return verbStart > source && isSaying(verb) ? draft(region, source, verbStart, verb) : null;
            }
        }
        return null;
    }

    private boolean isMarker(int u) {
        return switch (units.lower[u]) {
            case "how", "all", "what" -> true;
            default -> false;
        };
    }

    /** Of "“Winter at Sea” is what the cinema shows" nobody said a word. */
    private boolean isSaying(int verb) {
        return switch (Lemmas.shared().of(units.lower[verb], units.tag[verb])) {
            case "say", "tell", "write", "put", "call", "describe", "reply", "answer", "offer", "remember", "recall" ->
                true;
            default -> false;
        };
    }

    private Draft draft(int region, int source, int verbStart, int verb) {
        return new Draft(
                new CueCandidate(verb, verb + 1, 1, 0),
                List.of(new int[] {source, verbStart}),
                List.of(new int[] {region, region + 1}),
                CHANCE);
    }
}
