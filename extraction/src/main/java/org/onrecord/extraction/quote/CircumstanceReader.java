package org.onrecord.extraction.quote;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.text.Span;

/**
 * Reads from what stands beside a quote in its cue's sentence how it came about: "told reporters in Lagos on Tuesday",
 * "wrote in a letter to the council".
 */
final class CircumstanceReader {

    private static final WordTable MEDIA = WordTable.load("media.tsv");
    private static final WordTable TELLING = WordTable.load("verbs-with-addressee.txt");
    private static final int LOCATION = "LOCATION".hashCode();

    /** How far from the cue a circumstance may stand, in units. */
    private static final int REACH = 40;

    private final Units units;
    private final Phrases phrases;
    private final DateReader dates;
    /** Which units belong to no source and no content of the draft at hand. */
    private final boolean[] free;

    CircumstanceReader(Sketch sketch) {
        units = sketch.units;
        phrases = sketch.phrases;
        dates = new DateReader(units);
        free = new boolean[units.count];
    }

    Circumstances read(Draft draft) {
        CueCandidate cue = draft.cue();
        if (cue == null) {
            return Circumstances.NONE;
        }
        int from = Math.max(units.sentenceStart[cue.from()], cue.from() - REACH);
        int to = Math.min(units.sentenceEnd[cue.to() - 1], cue.to() + REACH);
        Arrays.fill(free, from, to, true);
        for (List<int[]> stretches : List.of(draft.sources(), draft.contents())) {
            for (int[] stretch : stretches) {
                int first = Math.max(from, stretch[0]);
                int last = Math.min(to, stretch[1]);
                if (first < last) {
                    Arrays.fill(free, first, last, false);
                }
            }
        }
        int head = CueHead.of(units, cue);
        String lemma = CueHead.lemma(units, cue);
        Span addressee = addressee(head, lemma, to);
        return new Circumstances(
                stance(lemma, head),
                addressee,
                medium(lemma, addressee, from, to),
                place(cue, from, to),
                date(cue, from, to));
    }

    private @Nullable String stance(String lemma, int head) {
        if (units.lower[head].equals("according")) {
            return "said";
        }
        if (!units.tag[head].startsWith("VB") || isNegated(head)) {
            return null;
        }
        return VerbList.shared().stance(lemma).orElse(null);
    }

    /** Who "did not deny" it has not denied it, and has not admitted it either. */
    private boolean isNegated(int head) {
        for (int u = phrases.start[phrases.of[head]]; u < head; u++) {
            switch (units.lower[u]) {
                case "not", "n't", "n’t", "never" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "told reporters", "asked the court", "said to her sister". */
    private @Nullable Span addressee(int head, String lemma, int to) {
        int next = phrases.of[head] + 1;
        if (next < phrases.count
                && phrases.symbol[next] == Phrases.PREPOSITION
                && units.lower[phrases.start[next]].equals("to")) {
            next++;
        } else if (!TELLING.contains(lemma)) {
            return null;
        }
        if (next >= phrases.count || phrases.symbol[next] != Phrases.NOUN || phrases.end[next] > to) {
            return null;
        }
        int first = phrases.start[next];
        boolean when = dates.isDate(first);
        return free[first] && !when ? units.span(first, phrases.end[next]) : null;
    }

    private @Nullable String medium(String lemma, @Nullable Span addressee, int from, int to) {
        if (lemma.equals("tweet") || lemma.equals("retweet")) {
            return "tweet";
        }
        for (int u = from; u < to; u++) {
            boolean told = addressee != null && units.end[u] == addressee.end();
            if (free[u] && (told || followsPreposition(u))) {
                String medium = MEDIA.get(units.lower[u]).orElse(null);
                if (medium != null) {
                    return medium;
                }
            }
        }
        return lemma.equals("testify") ? "court" : null;
    }

    /** "in a statement", "during a televised interview", "on Twitter". */
    private boolean followsPreposition(int u) {
        int before = phrases.of[u] - 1;
        if (phrases.symbol[phrases.of[u]] != Phrases.NOUN || before < 0 || u + 1 != phrases.end[phrases.of[u]]) {
            return false;
        }
        return switch (units.lower[phrases.start[before]]) {
            case "in", "on", "at", "during", "by", "via", "through", "over", "before", "to" -> true;
            default -> false;
        };
    }

    /** After the cue or else before it: "said in Nairobi", "speaking in Nairobi, she said". */
    private @Nullable Span place(CueCandidate cue, int from, int to) {
        Span after = firstPlace(cue.to(), to);
        return after == null ? firstPlace(from + 1, cue.from()) : after;
    }

    /** Not "of Nairobi", which tells who she is. */
    private @Nullable Span firstPlace(int from, int to) {
        for (int u = from; u < to; u++) {
            boolean in = units.lower[u - 1].equals("in") || units.lower[u - 1].equals("at");
            if (in && free[u] && units.name[u] == LOCATION) {
                int end = u + 1;
                while (end < to && free[end] && (units.name[end] == LOCATION || isSameName(end))) {
                    end++;
                }
                return units.span(u, end);
            }
        }
        return null;
    }

    /** "Port Zemo": a name may go on beyond what the tagger knows of it. */
    private boolean isSameName(int u) {
        return phrases.of[u] == phrases.of[u - 1] && units.tag[u].startsWith("NNP");
    }

    private @Nullable Span date(CueCandidate cue, int from, int to) {
        Span after = dates.first(free, cue.from(), to);
        return after == null ? dates.first(free, from, cue.from()) : after;
    }
}
