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
    private static final WordTable DATES = WordTable.load("dates.txt");
    private static final int LOCATION = "LOCATION".hashCode();

    /** How far from the cue a circumstance may stand, in units. */
    private static final int REACH = 14;

    private final Units units;
    private final Phrases phrases;
    /** Which units belong to no source and no content of the draft at hand. */
    private final boolean[] free;

    CircumstanceReader(Sketch sketch) {
        units = sketch.units;
        phrases = sketch.phrases;
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
        int head = FrameFeatures.headOf(units, cue.from(), cue.to());
        String lemma = Lemmas.shared().of(units.lower[head], units.tag[head]);
        return new Circumstances(
                stance(lemma, head), addressee(head, to), medium(lemma, from, to), place(cue, to), date(from, to));
    }

    private @Nullable String stance(String lemma, int head) {
        if (!units.tag[head].startsWith("VB")) {
            return units.lower[head].equals("according") ? "said" : null;
        }
        return VerbList.shared().stance(lemma).orElse(null);
    }

    /** "told reporters", "asked the court", "said to her sister". */
    private @Nullable Span addressee(int head, int to) {
        int next = phrases.of[head] + 1;
        if (next < phrases.count
                && phrases.symbol[next] == Phrases.PREPOSITION
                && units.lower[phrases.start[next]].equals("to")) {
            next++;
        } else if (!takesAddressee(head)) {
            return null;
        }
        if (next >= phrases.count || phrases.symbol[next] != Phrases.NOUN || phrases.end[next] > to) {
            return null;
        }
        int first = phrases.start[next];
        boolean when = isDate(first);
        return free[first] && !when ? units.span(first, phrases.end[next]) : null;
    }

    private boolean takesAddressee(int head) {
        return switch (Lemmas.shared().of(units.lower[head], units.tag[head])) {
            case "tell", "ask", "inform", "remind", "assure", "warn", "urge", "advise", "promise", "notify" -> true;
            default -> false;
        };
    }

    private @Nullable String medium(String lemma, int from, int to) {
        if (lemma.equals("tweet") || lemma.equals("retweet")) {
            return "tweet";
        }
        for (int u = from; u < to; u++) {
            if (free[u] && followsPreposition(u)) {
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
        return phrases.symbol[before] == Phrases.PREPOSITION;
    }

    /** "said in Nairobi", and not "of Nairobi", which tells who she is. */
    private @Nullable Span place(CueCandidate cue, int to) {
        for (int u = cue.from() + 1; u < to; u++) {
            boolean in = units.lower[u - 1].equals("in") || units.lower[u - 1].equals("at");
            if (in && free[u] && units.name[u] == LOCATION) {
                int end = u;
                while (end < to && free[end] && units.name[end] == LOCATION) {
                    end++;
                }
                return units.span(u, end);
            }
        }
        return null;
    }

    private @Nullable Span date(int from, int to) {
        for (int u = from; u < to; u++) {
            if (free[u] && isDate(u)) {
                int first = u > from && startsDate(u - 1) && free[u - 1] ? u - 1 : u;
                int end = u + 1;
                while (end < to && free[end] && goesOn(end)) {
                    end++;
                }
                return units.span(first, end);
            }
        }
        return null;
    }

    private boolean isDate(int u) {
        boolean capital = Character.isUpperCase(units.document.text().charAt(units.start[u]));
        boolean relative = units.lower[u].equals("today")
                || units.lower[u].equals("yesterday")
                || units.lower[u].equals("tonight");
        return relative || (capital && DATES.contains(units.lower[u]) && !units.lower[u].equals("may"));
    }

    /** "last Tuesday", "3 October". */
    private boolean startsDate(int u) {
        return units.lower[u].equals("last") || units.lower[u].equals("next") || units.tag[u].equals("CD");
    }

    /** "October 13", "Tuesday morning". */
    private boolean goesOn(int u) {
        return switch (units.lower[u]) {
            case "morning", "afternoon", "evening", "night" -> true;
            default -> units.tag[u].equals("CD");
        };
    }
}
