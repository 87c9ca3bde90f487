package org.onrecord.extraction.quote;

/**
 * What the model of contents and sources looks at: a unit, and how it stands to the cue: on which side, how far, behind
 * how many commas, verbs and regions, and whether it belongs to the subject of the cue's verb.
 */
final class FrameFeatures {

    private final Units units;
    private final Phrases phrases;
    private final Clauses clauses;
    private final SideFeatures sides;
    private final BetweenFeatures between;

    FrameFeatures(Units units, Phrases phrases, Clauses clauses) {
        this.units = units;
        this.phrases = phrases;
        this.clauses = clauses;
        sides = new SideFeatures(units, phrases, clauses);
        between = new BetweenFeatures(units, phrases);
    }

    /** The features that do not depend on the cue. */
    SideFeatures sides() {
        return sides;
    }

    FrameCue cue(Window window) {
        return new FrameCue(units, phrases, clauses, window);
    }

    /** The unit of a cue that does the saying: its last verb, or its first unit where it has none. */
    static int headOf(Units units, int from, int to) {
        int head = from;
        boolean found = false;
        for (int u = from; u < to; u++) {
            if (units.tag[u].startsWith("VB")) {
                head = u;
                found = true;
            } else if (found && !units.tag[u].startsWith("RB") && !units.tag[u].equals("TO")) {
                break;
            }
        }
        return head;
    }

    /** How far a unit is from the cue, in units. */
    private static int distance(FrameCue cue, int u) {
        Window window = cue.window;
        return u < window.cueStart() ? window.cueStart() - u : u - window.cueEnd() + 1;
    }

    /** How far a unit is from the cue, by buckets from 0 to 9. */
    int near(FrameCue cue, int u) {
        return Clauses.bucket(distance(cue, u));
    }

    /** How many phrases a unit is from the cue, at most 5. */
    int away(FrameCue cue, int u) {
        int phrase = phrases.of[u];
        return Math.min(5, u < cue.window.cueStart() ? cue.firstPhrase - phrase : phrase - cue.lastPhrase);
    }

    /** Adds the features that depend on the cue; with those of the {@linkplain #sides() side} they are all. */
    void of(FrameCue cue, int u, int side, FeatureRow row) {
        ofNear(cue, side, near(cue, u), row);
        ofAway(cue, side, away(cue, u), row);
        ofUnit(cue, u, side, row);
    }

    /** Adds the features that are the same for all units as {@linkplain #near far} from the cue on one side. */
    void ofNear(FrameCue cue, int side, int near, FeatureRow row) {
        row.add(226, side, near);
        row.add(231, cue.lemma, side, near);
        row.add(235, cue.tag, side, near);
        row.add(241, cue.lastWord, side, near);
        row.add(242, cue.wordAfter, side, near);
        row.add(244, cue.wordBefore, side, near);
    }

    /** Adds the features that are the same for all units as many {@linkplain #away phrases away} on one side. */
    void ofAway(FrameCue cue, int side, int away, FeatureRow row) {
        row.add(230, cue.lemma, side, away);
        row.add(252, cue.complement, side, away);
        row.add(253, cue.complement, cue.lemma, side * 8 + away);
    }

    /** Adds the features of the unit itself that depend on the cue. */
    void ofUnit(FrameCue cue, int u, int side, FeatureRow row) {
        boolean left = u < cue.window.cueStart();
        int distance = distance(cue, u);
        int near = Clauses.bucket(distance);
        int phrase = phrases.of[u];
        int symbol = phrases.symbol[phrase];
        int inPhrase = u == phrases.start[phrase]
                ? u + 1 == phrases.end[phrase] ? 3 : 0
                : u + 1 == phrases.end[phrase] ? 2 : 1;
        int away = away(cue, u);
        int path = left ? clauses.path(phrase + 1, cue.firstPhrase) : clauses.path(cue.lastPhrase + 1, phrase);
        distance(cue, u, side, distance, near, row);
        path(cue, side, away, path, symbol, inPhrase, row);
        surroundings(cue, side, near, symbol, inPhrase, row);
        subject(cue, u, side, path, symbol, inPhrase, row);
        between.of(cue, u, side, near, row);
    }

    /** Adds the features of a step into the unit that depend on the cue. */
    void step(FrameCue cue, int u, FeatureRow row) {
        row.add(204, u == cue.window.cueEnd() ? 1 : 0, units.sentenceStart[u] == u ? 1 : 0);
    }

    private void distance(FrameCue cue, int u, int side, int distance, int near, FeatureRow row) {
        int word = units.word[u];
        int tag = units.tagHash[u];
        row.add(227, side, near, tag);
        row.add(228, side, near, word);
        if (distance <= 3) {
            row.add(233, cue.lemma, side * 4 + distance, word);
            row.add(234, cue.lemma, side * 4 + distance, tag);
        }
    }

    private static void path(FrameCue cue, int side, int away, int path, int symbol, int inPhrase, FeatureRow row) {
        row.add(232, cue.lemma, side, symbol * 4 + inPhrase);
        row.add(236, cue.tag, side * 8 + away, symbol * 4 + inPhrase);
        row.add(237, side, path);
        row.add(238, side, path, symbol * 4 + inPhrase);
        row.add(239, cue.tag, path, symbol);
        row.add(240, cue.wordClass, side, away * 4 + inPhrase);
    }

    private static void surroundings(FrameCue cue, int side, int near, int symbol, int inPhrase, FeatureRow row) {
        row.add(243, cue.tagAfter, side * 16 + near, symbol);
        row.add(245, cue.tagBefore, side * 16 + near, symbol);
        row.add(246, side, cue.toStart * 16 + cue.toEnd, symbol);
        row.add(247, side, cue.toEnd, symbol * 16 + near);
        row.add(248, side, cue.toStart, symbol * 16 + near);
        row.add(249, side, cue.regions, symbol);
        row.add(250, side * 16 + cue.nearLeft, cue.nearRight, symbol);
        row.add(251, side * 16 + cue.blockKind, symbol, inPhrase);
    }

    private void subject(FrameCue cue, int u, int side, int path, int symbol, int inPhrase, FeatureRow row) {
        int mention = clauses.mention(phrases.of[u]);
        int subject = relation(u, cue.subjectStart, cue.subjectEnd);
        int behind = relation(u, cue.behindStart, cue.behindEnd);
        row.add(254, subject, inPhrase, symbol);
        row.add(255, subject, cue.tag, side);
        row.add(256, subject, cue.lemma, side);
        row.add(257, subject, units.tagHash[u], side);
        row.add(258, subject, behind, cue.regions);
        row.add(259, behind, cue.lemma, symbol);
        row.add(260, behind, side * 16 + cue.nearLeft, cue.wordBefore);
        row.add(261, behind, side * 16 + cue.toEnd, cue.toStart);
        row.add(262, subject * 2 + (cue.passive ? 1 : 0), side, cue.tag);
        row.add(263, subject, mention, side);
        row.add(264, behind, mention, cue.tagBefore);
        row.add(265, subject, path, side);
    }

    /** How a unit stands to a phrase: not there 0, outside 1, right before it 2, its first 3, inside 4, right after 5. */
    private static int relation(int u, int start, int end) {
        if (start < 0) {
            return 0;
        }
        if (u == start) {
            return 3;
        }
        if (u > start && u < end) {
            return 4;
        }
        return u + 1 == start ? 2 : u == end ? 5 : u < start ? 1 : 6;
    }
}
