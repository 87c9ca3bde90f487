package org.onrecord.extraction.quote;

import java.util.List;

/**
 * What of an article's units has been given to attributions so far. A content holds no other attribution's cue: of
 * "Ortiz said the vote was rigged and added that …" each cue keeps its own clause, and what somebody in a content is
 * said to have said is left inside it. Nor do two attributions share content: of "In a statement read to the court, her
 * sister said: “…”" one cue is right. In 19,880 annotated attributions of PolNeAR that happens three times.
 */
final class Claims {

    private final boolean[] cue;
    private final boolean[] content;

    Claims(Units units) {
        cue = new boolean[units.count];
        content = new boolean[units.count];
    }

    /** Whether the reading can stand beside those taken so far. */
    boolean allow(Reading reading) {
        for (int u = reading.cue().from(); u < reading.cue().to(); u++) {
            if (cue[u] || content[u]) {
                return false;
            }
        }
        for (int[] stretch : reading.frame().contents()) {
            for (int u = stretch[0]; u < stretch[1]; u++) {
                if (cue[u] || content[u]) {
                    return false;
                }
            }
        }
        return true;
    }

    void take(Reading reading) {
        take(reading.cue(), reading.frame().contents());
    }

    void take(CueCandidate its, List<int[]> contents) {
        mark(cue, List.of(new int[] {its.from(), its.to()}));
        takeContents(contents);
    }

    void takeContents(List<int[]> stretches) {
        mark(content, stretches);
    }

    boolean isContent(int unit) {
        return content[unit];
    }

    boolean isCue(int unit) {
        return cue[unit];
    }

    private static void mark(boolean[] units, List<int[]> stretches) {
        for (int[] stretch : stretches) {
            for (int u = stretch[0]; u < stretch[1]; u++) {
                units[u] = true;
            }
        }
    }
}
