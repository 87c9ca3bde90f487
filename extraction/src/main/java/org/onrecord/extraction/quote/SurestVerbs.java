package org.onrecord.extraction.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cue of a quote that the models gave none: where a sentence opens with a region that ends in a comma, its
 * verb of saying and that verb's subject are to be found in the same sentence.
 */
final class SurestVerbs {

    private static final double CHANCE = 0.6;

    private final Units units;
    private final Phrases phrases;
    private final Claims claims;

    SurestVerbs(Sketch sketch, Claims claims) {
        units = sketch.units;
        phrases = sketch.phrases;
        this.claims = claims;
    }

    /** "“The pier is sound,” one engineer, who asked not to be named, said": the last verb of saying with a subject. */
    @Nullable
    Draft complete(int region) {
        if (!RegionEnds.goesOn(units, region)) {
            return null;
        }
        int limit = phrases.of[units.sentenceEnd[region] - 1];
        for (int phrase = phrases.of[region] + 1; phrase <= limit; phrase++) {
            int verb = phrases.end[phrase] - 1;
            int subject = phrases.subject[phrase];
            boolean says = phrases.symbol[phrase] == Phrases.FINITE
                    && VerbList.shared()
                            .stance(Lemmas.shared().of(units.lower[verb], units.tag[verb]))
                            .isPresent();
            if (says && subject >= 0 && phrases.symbol[subject] == Phrases.NOUN && !claims.isCue(verb)) {
                int[] source = {phrases.start[subject], phrases.end[phrases.subjectLast[phrase]]};
                CueCandidate cue = new CueCandidate(verb, verb + 1, 1, 0);
                return new Draft(cue, List.of(source), List.of(new int[] {region, region + 1}), CHANCE);
            }
        }
        return null;
    }
}
