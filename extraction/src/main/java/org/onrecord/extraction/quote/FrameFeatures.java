package org.onrecord.extraction.quote;

import org.onrecord.extraction.model.WordClasses;
import org.onrecord.extraction.text.QuotedRegion;

/**
 * What the model of contents and sources looks at: a unit, and how it stands to the cue: on which side, how far, behind
 * how many commas, verbs and regions, and whether it belongs to the subject of the cue's verb.
 */
final class FrameFeatures {

    private final Units units;
    private final Phrases phrases;
    private final Clauses clauses;
    private Window window = new Window(0, 0, 0, 0);

    private int cueLemma;
    private int cueTag;
    private int cueLast;
    private int cueClass;
    private int cuePhrase;
    private int cuePhraseFirst;
    private int cuePhraseLast;
    private int subjectStart;
    private int subjectEnd;
    private int behindStart;
    private int behindEnd;
    private int wordBefore;
    private int tagBefore;
    private int wordAfter;
    private int tagAfter;
    private int toStart;
    private int toEnd;
    private int regions;
    private int headline;
    private int complement;
    private int nearLeft;
    private int nearRight;

    FrameFeatures(Units units, Phrases phrases, Clauses clauses) {
        this.units = units;
        this.phrases = phrases;
        this.clauses = clauses;
    }

    /** Sets the cue that the next calls are about. */
    void frame(Window next) {
        window = next;
        int first = window.cueStart();
        int last = window.cueEnd() - 1;
        int head = headOf(units, first, window.cueEnd());
        int from = units.sentenceStart[first];
        int to = units.sentenceEnd[last];
        cueLemma = units.lemma[head];
        cueTag = units.tag[head].hashCode();
        cueLast = units.word[last];
        cueClass = WordClasses.prefix(units.wordClass[head], 9);
        cuePhrase = phrases.of[head];
        cuePhraseFirst = phrases.of[first];
        cuePhraseLast = phrases.of[last];
        int subject = phrases.subject[cuePhrase];
        subjectStart = subject < 0 ? -1 : phrases.start[subject];
        subjectEnd = subject < 0 ? -1 : phrases.end[phrases.subjectLast[cuePhrase]];
        int behind = cuePhraseLast + 1;
        boolean noun = clauses.symbol(behind, last) == Phrases.NOUN;
        behindStart = noun ? phrases.start[behind] : -1;
        behindEnd = noun ? phrases.end[behind] : -1;
        wordBefore = clauses.word(first - 1, from, to);
        tagBefore = clauses.tag(first - 1, from, to);
        wordAfter = clauses.word(last + 1, from, to);
        tagAfter = clauses.tag(last + 1, from, to);
        toStart = Clauses.bucket(first - from);
        toEnd = Clauses.bucket(to - 1 - last);
        regions = Math.min(2, units.regionsBefore[first] - units.regionsBefore[window.from()]) * 3
                + Math.min(2, units.regionsBefore[window.to()] - units.regionsBefore[last + 1]);
        headline = clauses.blockKind(first);
        complement = clauses.complement(cuePhraseLast);
        nearLeft = nearRegion(first - 1, -1);
        nearRight = nearRegion(last + 1, 1);
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

    private int nearRegion(int start, int direction) {
        for (int i = 0; i < 8; i++) {
            int at = start + i * direction;
            if (at < window.from() || at >= window.to()) {
                return 0;
            }
            if (units.isRegion(at)) {
                return Clauses.bucket(i + 1);
            }
        }
        return 9;
    }

    private int side(int u) {
        boolean left = u < window.cueStart();
        int near = left ? window.cueStart() : window.cueEnd() - 1;
        int relation;
        if (units.block[u] != units.block[near]) {
            relation = 3;
        } else if (units.sentenceStart[u] == units.sentenceStart[near]) {
            relation = 0;
        } else {
            relation = 1;
        }
        return (left ? 0 : 4) + relation;
    }

    void step(int u, FeatureRow row) {
        row.clear();
        int side = side(u);
        int tag = units.tag[u].hashCode();
        int tagLeft = u == window.from() ? 0 : units.tag[u - 1].hashCode();
        row.add(200);
        row.add(201, side);
        row.add(202, tag, u < window.cueStart() ? 0 : 1);
        row.add(203, tagLeft, u < window.cueStart() ? 0 : 1);
        row.add(204, u == window.cueEnd() ? 1 : 0, units.sentenceStart[u] == u ? 1 : 0);
        row.add(205, tagLeft, tag);
        if (tagLeft == COMMA) {
            row.add(206, phrases.symbol[phrases.of[u]], u < window.cueStart() ? 0 : 1);
            row.add(207, units.word[u]);
        }
    }

    private static final int COMMA = ",".hashCode();

    void at(int u, FeatureRow row) {
        row.clear();
        int side = side(u);
        boolean left = u < window.cueStart();
        int distance = left ? window.cueStart() - u : u - window.cueEnd() + 1;
        int near = Clauses.bucket(distance);
        words(u, side, near, row);
        frame(u, side, near, distance, left, row);
        between(u, side, near, left, row);
        otherCues(u, side, left, row);
        if (units.isRegion(u)) {
            region(u, side, near, left, row);
        }
    }

    private void words(int u, int side, int near, FeatureRow row) {
        int from = window.from();
        int to = window.to();
        int word = units.word[u];
        int tag = units.tag[u].hashCode();
        int before = clauses.word(u - 1, from, to);
        int after = clauses.word(u + 1, from, to);
        int tagLeft = clauses.tag(u - 1, from, to);
        int tagRight = clauses.tag(u + 1, from, to);
        int tagRight2 = clauses.tag(u + 2, from, to);
        int tagLeft2 = clauses.tag(u - 2, from, to);
        row.add(210, side);
        row.add(211, side, word);
        row.add(212, side, tag);
        row.add(213, side, tagLeft, tag);
        row.add(214, side, tag, tagRight);
        row.add(215, tagLeft, tag, tagRight);
        row.add(216, side, before);
        row.add(217, side, after);
        row.add(218, side, before, tag);
        row.add(219, side, word, tagRight);
        row.add(220, side, tagLeft, word);
        row.add(221, tag, tagRight, tagRight2);
        row.add(222, tagLeft2, tagLeft, tag);
        row.add(223, side, WordClasses.prefix(units.wordClass[u], 6));
        row.add(224, side, WordClasses.prefix(units.wordClass[u], 12));
        row.add(225, side, units.name[u], u > from ? units.name[u - 1] : 0);
        row.add(226, side, near);
        row.add(227, side, near, tag);
        row.add(228, side, near, word);
        row.add(229, side, before, word);
    }

    private void frame(int u, int side, int near, int distance, boolean left, FeatureRow row) {
        int phrase = phrases.of[u];
        int symbol = phrases.symbol[phrase];
        int inPhrase = u == phrases.start[phrase]
                ? u + 1 == phrases.end[phrase] ? 3 : 0
                : u + 1 == phrases.end[phrase] ? 2 : 1;
        int away = Math.min(5, left ? cuePhraseFirst - phrase : phrase - cuePhraseLast);
        int path = left ? clauses.path(phrase + 1, cuePhraseFirst) : clauses.path(cuePhraseLast + 1, phrase);
        row.add(230, cueLemma, side, away);
        row.add(231, cueLemma, side, near);
        row.add(232, cueLemma, side, symbol * 4 + inPhrase);
        if (distance <= 3) {
            row.add(233, cueLemma, side * 4 + distance, units.word[u]);
            row.add(234, cueLemma, side * 4 + distance, units.tag[u].hashCode());
        }
        row.add(235, cueTag, side, near);
        row.add(236, cueTag, side * 8 + away, symbol * 4 + inPhrase);
        row.add(237, side, path);
        row.add(238, side, path, symbol * 4 + inPhrase);
        row.add(239, cueTag, path, symbol);
        row.add(240, cueClass, side, away * 4 + inPhrase);
        row.add(241, cueLast, side, near);
        row.add(242, wordAfter, side, near);
        row.add(243, tagAfter, side * 16 + near, symbol);
        row.add(244, wordBefore, side, near);
        row.add(245, tagBefore, side * 16 + near, symbol);
        row.add(246, side, toStart * 16 + toEnd, symbol);
        row.add(247, side, toEnd, symbol * 16 + near);
        row.add(248, side, toStart, symbol * 16 + near);
        row.add(249, side, regions, symbol);
        row.add(250, side * 16 + nearLeft, nearRight, symbol);
        row.add(251, side * 16 + headline, symbol, inPhrase);
        row.add(252, complement, side, away);
        row.add(253, complement, cueLemma, side * 8 + away);
        int subject = relation(u, subjectStart, subjectEnd);
        int behind = relation(u, behindStart, behindEnd);
        row.add(254, subject, inPhrase, symbol);
        row.add(255, subject, cueTag, side);
        row.add(256, subject, cueLemma, side);
        row.add(257, subject, units.tag[u].hashCode(), side);
        row.add(258, subject, behind, regions);
        row.add(259, behind, cueLemma, symbol);
        row.add(260, behind, side * 16 + nearLeft, wordBefore);
        row.add(261, behind, side * 16 + toEnd, toStart);
        row.add(262, subject * 2 + (phrases.passive[cuePhrase] ? 1 : 0), side, cueTag);
        row.add(263, subject, clauses.mention(phrase), side);
        row.add(264, behind, clauses.mention(phrase), tagBefore);
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

    private void between(int u, int side, int near, boolean left, FeatureRow row) {
        int a = left ? u + 1 : window.cueEnd();
        int b = left ? window.cueStart() : u;
        int commas = Math.min(3, units.commas[b] - units.commas[a]);
        int quoted = Math.min(2, units.regionsBefore[b] - units.regionsBefore[a]);
        int verbs = Math.min(3, units.verbs[b] - units.verbs[a]);
        int phrase = phrases.of[u];
        int symbol = phrases.symbol[phrase];
        row.add(270, side, commas * 4 + verbs, quoted);
        row.add(271, side, commas * 4 + verbs, symbol);
        row.add(272, cueLemma, side, commas * 4 + verbs);
        row.add(273, cueTag, side * 4 + quoted, commas * 4 + verbs);
        row.add(274, side, commas * 4 + quoted, complement);
        row.add(275, side * 16 + toEnd, commas, verbs);
        row.add(276, side * 16 + toStart, commas, verbs);
        int from = units.sentenceStart[u];
        int to = units.sentenceEnd[u];
        int fromStart = Math.min(3, u - from);
        int fromEnd = Math.min(3, to - 1 - u);
        row.add(277, side, fromStart, symbol);
        row.add(278, side, fromEnd, symbol);
        row.add(279, side, fromEnd, units.word[u]);
        row.add(280, side, fromStart, units.word[u]);
        boolean commaBefore = u > window.from() && units.isComma(u - 1);
        boolean commaAfter = u + 1 < window.to() && units.isComma(u + 1);
        row.add(281, side * 4 + (commaBefore ? 1 : 0) + (commaAfter ? 2 : 0), commas * 4 + verbs, symbol);
        int verbsToEnd = Math.min(2, units.verbs[to] - units.verbs[u]);
        int verbsFromStart = Math.min(2, units.verbs[u] - units.verbs[from]);
        row.add(282, side, verbsToEnd * 4 + commas, symbol);
        row.add(283, side, verbsFromStart * 4 + commas, symbol);
        row.add(284, complement, side * 4 + commas, near);
        int commasAround = Math.min(3, units.commas[to] - units.commas[u]);
        row.add(285, side * 4 + commasAround, commas * 4 + verbs, toEnd);
    }

    /** A content seldom holds another cue, and what stands behind another cue seldom belongs to this one. */
    private void otherCues(int u, int side, boolean left, FeatureRow row) {
        int a = left ? u + 1 : window.cueEnd();
        int b = left ? window.cueStart() : u;
        int between = Math.min(2, units.cuesBefore[b] - units.cuesBefore[a]);
        int here = units.cueStrength[u];
        int next = u + 1 < window.to() ? units.cueStrength[u + 1] : 0;
        int next2 = u + 2 < window.to() ? units.cueStrength[u + 2] : 0;
        int before = u > window.from() ? units.cueStrength[u - 1] : 0;
        int symbol = phrases.symbol[phrases.of[u]];
        row.add(400, side, here);
        row.add(401, side, between, here);
        row.add(402, side, between, symbol);
        row.add(403, side * 4 + here, next * 4 + before, between);
        row.add(404, side, next * 4 + next2, symbol);
        row.add(405, side, next, units.word[u]);
        row.add(406, side * 4 + before, between, symbol);
        row.add(407, cueTag, side, between * 4 + here);
        if (left) {
            int beyond = Math.min(2, units.cuesBefore[u] - units.cuesBefore[window.from()]);
            row.add(408, side, beyond, symbol);
        } else {
            int beyond = Math.min(2, units.cuesBefore[window.to()] - units.cuesBefore[u + 1]);
            row.add(409, side, beyond, symbol);
        }
    }

    private void region(int u, int side, int near, boolean left, FeatureRow row) {
        QuotedRegion region = units.regions.get(units.region[u]);
        int length = Clauses.bucket(Math.max(0, units.endToken[u] - units.firstToken[u] - 2));
        int ends = RegionEnds.kind(units, region);
        int order = Math.min(
                3,
                left
                        ? units.regionsBefore[window.cueStart()] - units.regionsBefore[u + 1]
                        : units.regionsBefore[u] - units.regionsBefore[window.cueEnd()]);
        row.add(290, side, length, ends);
        row.add(291, side, order, ends);
        row.add(292, side, near, length);
        row.add(293, cueLemma, side, order);
        row.add(294, cueLemma, length, ends);
        row.add(295, side * 4 + order, length, nearLeft * 16 + nearRight);
        row.add(296, side * 4 + order, toEnd, toStart);
        row.add(297, side, units.sentenceStart[u] == u ? 1 : 0, ends);
    }
}
