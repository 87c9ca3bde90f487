package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives a place to the quoted regions that no cue took: a quote that goes on in the next paragraph or later in the same
 * one, a quote signed with a name after a dash, a quoted sentence that stands by itself.
 */
final class UncuedQuotes {

    private static final int LONGEST_SIGNATURE = 14;

    /**
     * Of 35 quoted sentences without a cue in 280 of PolNeAR's training articles 22 are annotated as quotes, but all with
     * a source that stands elsewhere; on its development articles one in five has none.
     */
    private static final double CHANCE = 0.2;

    /** Of 19 quoted paragraphs behind one that ends with an indirect quote 13 are annotated as words of its speaker. */
    private static final double FOLLOWING_CHANCE = 0.6;

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
        Continuations continuations = new Continuations(units, drafts);
        int previous = -1;
        for (int u = 0; u < units.count; u++) {
            if (!units.isRegion(u)) {
                continue;
            }
            if (!continuations.isTaken(u) && !claims.isContent(u)) {
                int joined = continuations.joins(u, previous);
                if (joined >= 0) {
                    completed.set(joined, completed.get(joined).with(new int[] {u, u + 1}));
                    continuations.take(u, joined);
                } else {
                    Draft draft = alone(u, completed, continuations);
                    if (draft != null) {
                        continuations.take(u, completed.size());
                        completed.add(draft);
                    }
                }
            }
            previous = u;
        }
        return completed;
    }

    private boolean opensSentence(int u) {
        return units.sentenceStart[u] == u && RegionEnds.isSentence(units, u);
    }

    private @Nullable Draft alone(int u, List<Draft> drafts, Continuations continuations) {
        Draft verb = verbs.complete(u);
        if (verb != null || !opensSentence(u) || continuations.isHeading(u)) {
            return verb;
        }
        int before = continuations.endsParagraphBefore(u);
        if (before >= 0) {
            return new Draft(null, drafts.get(before).sources(), List.of(new int[] {u, u + 1}), FOLLOWING_CHANCE);
        }
        return signed(u);
    }

    private @Nullable Draft signed(int u) {
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
