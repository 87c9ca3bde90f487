package org.onrecord.extraction.quote;

import org.onrecord.extraction.text.QuotedRegion;

/** What the cue model looks at round a word: the quoted regions near, and the word's place in its sentence. */
final class CueSurroundings {

    private final Units units;
    private final Phrases phrases;
    private final Clauses clauses;

    CueSurroundings(Units units, Phrases phrases, Clauses clauses) {
        this.units = units;
        this.phrases = phrases;
        this.clauses = clauses;
    }

    void add(int u, FeatureRow row) {
        regions(u, row);
        place(u, row);
    }

    private void regions(int u, FeatureRow row) {
        int from = units.sentenceStart[u];
        int to = units.sentenceEnd[u];
        int lemma = units.lemma[u];
        int left = Math.min(2, units.regionsBefore[u] - units.regionsBefore[from]);
        int right = Math.min(2, units.regionsBefore[to] - units.regionsBefore[u + 1]);
        row.add(80, left, right);
        row.add(81, lemma, left, right);
        row.add(82, units.tagHash[u], left, right);
        int toLeft = nearest(u, from, -1);
        int toRight = nearest(u, to, 1);
        row.add(83, toLeft, toRight);
        row.add(84, lemma, toLeft);
        row.add(85, lemma, toRight);
        row.add(86, units.tagHash[u], toLeft);
        row.add(87, units.tagHash[u], toRight);
        if (toLeft > 0 && toLeft < 4) {
            row.add(88, size(u - toLeft), toLeft, phrases.symbol[phrases.of[u]]);
        }
        if (toRight > 0 && toRight < 4) {
            row.add(89, size(u + toRight), toRight, phrases.symbol[phrases.of[u]]);
        }
        if (units.isRegion(u)) {
            row.add(90, size(u));
        }
        boolean regionAfter = to < units.count && units.isRegion(to);
        boolean regionBefore = from > 0 && units.isRegion(from - 1) && units.block[from - 1] == units.block[from];
        row.add(91, regionAfter ? 1 : 0, regionBefore ? 1 : 0, lemma);
        row.add(92, regionAfter ? 1 : 0, Math.min(3, to - u), units.tagHash[u]);
    }

    /** How far the nearest region lies in the direction, by buckets; 0 for none before the bound. */
    private int nearest(int u, int bound, int direction) {
        for (int i = 1; i <= 8; i++) {
            int at = u + i * direction;
            if (direction < 0 ? at < bound : at >= bound) {
                return 0;
            }
            if (units.isRegion(at)) {
                return i;
            }
        }
        return 9;
    }

    /** Length and end of a region: "a scare quote" is short and ends without a stop. */
    private int size(int u) {
        QuotedRegion region = units.regions.get(units.region[u]);
        int words = units.endToken[u] - units.firstToken[u] - 2;
        return Clauses.bucket(words) * 8 + RegionEnds.kind(units, region);
    }

    private void place(int u, FeatureRow row) {
        int from = units.sentenceStart[u];
        int to = units.sentenceEnd[u];
        int symbol = phrases.symbol[phrases.of[u]];
        int lemma = units.lemma[u];
        int kind = clauses.blockKind(u);
        int verbsBefore = Math.min(3, units.verbs[u] - units.verbs[from]);
        int verbsAfter = Math.min(3, units.verbs[to] - units.verbs[u + 1]);
        int commasBefore = Math.min(3, units.commas[u] - units.commas[from]);
        int commasAfter = Math.min(3, units.commas[to] - units.commas[u + 1]);
        int toStart = Clauses.bucket(u - from);
        int toEnd = Clauses.bucket(to - 1 - u);
        row.add(100, kind, symbol);
        row.add(102, verbsBefore, verbsAfter, symbol);
        row.add(103, commasBefore, commasAfter, symbol);
        row.add(104, toStart, symbol);
        row.add(105, toEnd, symbol);
        row.add(106, toEnd, lemma);
        row.add(107, toStart, lemma);
        row.add(108, verbsBefore, commasBefore, lemma);
        row.add(109, verbsAfter, commasAfter, lemma);
        row.add(110, from == 0 ? 1 : 0, kind, units.tagHash[u]);
    }
}
