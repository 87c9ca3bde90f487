package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives a place to the quoted regions that no cue took: a quote that goes on in the next paragraph or later in the same
 * one, a quote signed with a name after a dash, a quoted sentence that stands by itself.
 */
final class UncuedQuotes {

    private static final int LONGEST_SIGNATURE = 14;

    private static final int PERSON = "PERSON".hashCode();

    /**
     * Of 35 quoted sentences without a cue in 280 of PolNeAR's training articles 22 are annotated as quotes, but all with
     * a source that stands elsewhere; on its development articles one in five has none.
     */
    private static final double CHANCE = 0.2;

    /** "“…” – Commissioner Ines Duarte" hardly leaves a doubt. */
    private static final double SIGNED_CHANCE = 0.9;

    private final Units units;
    private final Claims claims;
    private final SurestVerbs verbs;

    UncuedQuotes(Sketch sketch, Claims claims) {
        units = sketch.units;
        verbs = new SurestVerbs(sketch, claims);
        this.claims = claims;
    }

    List<Draft> complete(List<Draft> drafts) {
        List<Draft> completed = new ArrayList<>(drafts);
        int[] draftOf = new int[units.count];
        Arrays.fill(draftOf, -1);
        for (int d = 0; d < drafts.size(); d++) {
            for (int[] stretch : drafts.get(d).contents()) {
                Arrays.fill(draftOf, stretch[0], stretch[1], d);
            }
        }
        int previous = -1;
        for (int u = 0; u < units.count; u++) {
            if (!units.isRegion(u)) {
                continue;
            }
            if (draftOf[u] < 0 && !claims.isContent(u)) {
                int joined = joins(u, previous, draftOf);
                if (joined >= 0) {
                    completed.set(joined, completed.get(joined).with(new int[] {u, u + 1}));
                    draftOf[u] = joined;
                } else {
                    Draft draft = alone(u);
                    if (draft != null) {
                        draftOf[u] = completed.size();
                        completed.add(draft);
                    }
                }
            }
            previous = u;
        }
        return completed;
    }

    /** The draft that the region goes on with, or -1. */
    private int joins(int u, int previous, int[] draftOf) {
        if (previous < 0 || draftOf[previous] < 0) {
            return -1;
        }
        if (units.regions.get(units.region[u]).continues()) {
            return draftOf[previous];
        }
        boolean sameBlock = units.block[previous] == units.block[u];
        return sameBlock && opensSentence(u) && RegionEnds.hasStop(units, u) && nobodyBetween(previous, u)
                ? draftOf[previous]
                : -1;
    }

    /**
     * One paragraph has one speaker: "“…,” Okafor said. She stood beside the crane. “…”". Where a sentence between names
     * somebody, it may be her who speaks: "Betsy Vik shook her head. “…”". Of 28 such quotes without a cue on PolNeAR's
     * training articles 26 are annotated as the first one's second half.
     */
    private boolean nobodyBetween(int previous, int u) {
        for (int i = units.sentenceEnd[previous]; i < u; i++) {
            if (units.name[i] == PERSON) {
                return false;
            }
        }
        return true;
    }

    private boolean opensSentence(int u) {
        return units.sentenceStart[u] == u && RegionEnds.isSentence(units, u);
    }

    private @Nullable Draft alone(int u) {
        Draft verb = verbs.complete(u);
        if (verb != null || !opensSentence(u)) {
            return verb;
        }
        int[] content = {u, u + 1};
        int dash = u + 1;
        while (dash < units.count && dash < u + 3 && units.lower[dash].equals(".")) {
            dash++;
        }
        if (dash < units.count && isDash(dash)) {
            int end = endOfBlock(dash);
            int sourceEnd = endOfSignature(dash + 1, end);
            if (end - dash <= LONGEST_SIGNATURE && sourceEnd > dash + 1) {
                CueCandidate cue = new CueCandidate(dash, dash + 1, 1, 0);
                return new Draft(cue, List.of(new int[] {dash + 1, sourceEnd}), List.of(content), SIGNED_CHANCE);
            }
        }
        return RegionEnds.hasStop(units, u) ? new Draft(null, List.of(), List.of(content), CHANCE) : null;
    }

    private boolean isDash(int u) {
        String form = units.lower[u];
        return switch (form) {
            case "-", "--", "–", "—", "―" -> true;
            default -> false;
        };
    }

    private int endOfBlock(int u) {
        int end = u;
        while (end < units.count && units.block[end] == units.block[u] && end - u <= LONGEST_SIGNATURE) {
            end++;
        }
        return end;
    }

    /** A name's words up to the first comma, stop or verb; nothing where it does not begin like a name. */
    private int endOfSignature(int from, int end) {
        int u = from;
        while (u < end && units.isWord(u) && !units.isVerb(u) && !units.isRegion(u)) {
            u++;
        }
        boolean name = from < end && (units.tag[from].startsWith("NNP") || units.name[from] != 0);
        return name ? u : from;
    }
}
