package org.onrecord.extraction.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cue of a quote that the models gave none: right behind it, or, where a sentence opens with a region that ends
 * in a comma, anywhere in the sentence.
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

    /** The draft of a region that no cue took, where its sentence shows the cue beyond doubt. */
    @Nullable
    Draft complete(int region) {
        boolean opens = units.sentenceStart[region] == region;
        if (!opens && !RegionEnds.hasComma(units, region)) {
            return null;
        }
        Draft beside = beside(region, opens && RegionEnds.goesOn(units, region));
        return beside != null || !opens ? beside : anywhere(region);
    }

    /**
     * "“You winning?” she said, but nobody heard", "the letter began: “To our members,” the union wrote": verb and subject
     * right behind the region.
     *
     * @param anyVerb whether the verb need not be one of saying: "“Carry me home,” Okafor sings"
     */
    private @Nullable Draft beside(int region, boolean anyVerb) {
        int first = phrases.of[region] + 1;
        int limit = phrases.of[units.sentenceEnd[region] - 1];
        if (first <= limit && phrases.symbol[first] == Phrases.COMMA) {
            first++;
        }
        for (int phrase = first; phrase <= Math.min(limit, first + 1); phrase++) {
            int subject = phrases.subject[phrase];
            boolean neighbours = subject == phrase - 1 ? subject == first : subject == phrase + 1 && phrase == first;
            if (phrases.symbol[phrase] == Phrases.FINITE && neighbours && (anyVerb || says(phrase))) {
                return draft(region, phrase);
            }
        }
        return null;
    }

    /** "“The pier is sound,” one engineer, who asked not to be named, said": the first verb of saying with a subject. */
    private @Nullable Draft anywhere(int region) {
        if (!RegionEnds.goesOn(units, region)) {
            return null;
        }
        int limit = phrases.of[units.sentenceEnd[region] - 1];
        for (int phrase = phrases.of[region] + 1; phrase <= limit; phrase++) {
            if (phrases.symbol[phrase] == Phrases.FINITE && says(phrase)) {
                Draft draft = draft(region, phrase);
                if (draft != null) {
                    return draft;
                }
            }
        }
        return null;
    }

    /** "‘He lied to the last’, jury told", "‘The valve was shut’, inquest hears". */
    private boolean isHearer(int verb) {
        boolean last = verb + 1 >= units.sentenceEnd[verb] || !units.isWord(verb + 1);
        boolean told = units.lower[verb].equals("told") && last;
        return told || units.lower[verb].equals("hears") || units.lower[verb].equals("heard");
    }

    private boolean says(int phrase) {
        int verb = phrases.end[phrase] - 1;
        return VerbList.shared()
                .stance(Lemmas.shared().of(units.lower[verb], units.tag[verb]))
                .isPresent();
    }

    private @Nullable Draft draft(int region, int phrase) {
        int verb = phrases.end[phrase] - 1;
        int subject = phrases.subject[phrase];
        if (subject < 0 || phrases.symbol[subject] != Phrases.NOUN || claims.isCue(verb)) {
            return null;
        }
        int[] source = {phrases.start[subject], phrases.end[phrases.subjectLast[phrase]]};
        CueCandidate cue = new CueCandidate(verb, verb + 1, 1, 0);
        List<int[]> sources = isHearer(verb) ? List.of() : List.of(source);
        return new Draft(cue, sources, List.of(new int[] {region, region + 1}), CHANCE);
    }
}
