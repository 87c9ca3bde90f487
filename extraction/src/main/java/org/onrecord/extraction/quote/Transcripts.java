package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a conversation that is printed turn by turn: "MODERATOR: Will it sail? — OKAFOR: On Monday." or "Q: … A: …". A
 * row of labelled paragraphs is taken for one where labels come back; "Date: … Time: … Place: …" is none.
 */
final class Transcripts {

    /** "PRIME MINISTER ANA SILVA OF NORLAND:" is about as long as a label gets. */
    private static final int LONGEST_LABEL = 8;

    private static final int FEWEST_TURNS = 3;
    /** An answer may run over paragraphs without labels, but not over many before somebody else speaks. */
    private static final int MOST_PARAGRAPHS = 4;

    private static final WordTable ROLES = WordTable.load("transcript-labels.txt");

    /** Of labelled turns, nearly all are what was said. */
    private static final double CHANCE = 0.9;

    private final Units units;
    private final Claims claims;

    Transcripts(Units units, Claims claims) {
        this.units = units;
        this.claims = claims;
    }

    /**
     * A paragraph that a speaker's label opens: the units of the label, of its colon and of the paragraph's end. Of "Q." and
     * "A." the label is its own colon.
     */
    private record Turn(int from, int colon, int end) {

        boolean hasColon() {
            return colon > from;
        }
    }

    List<Draft> read() {
        List<Turn> turns = turns();
        Map<String, Integer> counts = new HashMap<>();
        turns.forEach(turn -> counts.merge(label(turn), 1, Integer::sum));
        boolean comesBack = counts.values().stream().anyMatch(count -> count > 1);
        if (turns.size() < FEWEST_TURNS || counts.size() < 2 || !comesBack) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            int next = i + 1 < turns.size() ? turns.get(i + 1).from() : -1;
            drafts.add(draft(turn, next));
        }
        return drafts;
    }

    private List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (int from = 0; from < units.count; ) {
            int end = endOfBlock(from);
            if (isInitial(from) && from + 1 < end) {
                turns.add(new Turn(from, from, end));
                from = end;
                continue;
            }
            int colon = from;
            while (colon < end && colon - from <= LONGEST_LABEL && !units.lower[colon].equals(":")) {
                colon++;
            }
            boolean labelled = colon < end && units.lower[colon].equals(":") && colon > from && colon + 1 < end;
            if (labelled && isLabel(from, colon)) {
                turns.add(new Turn(from, colon, end));
            }
            from = end;
        }
        return withoutOthers(turns);
    }

    /** Leaves the labels that name nobody only where they come back beside one that does: "Hearth: … — Dragan: …". */
    private List<Turn> withoutOthers(List<Turn> turns) {
        boolean somebody = turns.stream().anyMatch(this::namesSomebody);
        Map<String, Integer> counts = new HashMap<>();
        turns.forEach(turn -> counts.merge(label(turn), 1, Integer::sum));
        return turns.stream()
                .filter(turn -> namesSomebody(turn) || (somebody && counts.getOrDefault(label(turn), 0) > 1))
                .toList();
    }

    /** "Q. When will it open? ¶ A. In spring." */
    private boolean isInitial(int u) {
        return units.lower[u].equals("q.") || units.lower[u].equals("a.");
    }

    private boolean isLabel(int from, int colon) {
        for (int u = from; u < colon; u++) {
            if (units.isRegion(u) || (units.isWord(u) && !isCapital(u))) {
                return false;
            }
        }
        return true;
    }

    private boolean namesSomebody(Turn turn) {
        boolean somebody = !turn.hasColon();
        for (int u = turn.from(); u < turn.colon(); u++) {
            somebody |= units.name[u] == PERSON || isShouted(u) || ROLES.contains(units.lower[u]);
        }
        return somebody;
    }

    private boolean isCapital(int u) {
        return Character.isUpperCase(units.document.text().charAt(units.start[u]));
    }

    private boolean isShouted(int u) {
        String form = units.document.text().substring(units.start[u], units.end[u]);
        return form.length() > 2 && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '-');
    }

    private String label(Turn turn) {
        return units.span(turn.from(), Math.max(turn.from() + 1, turn.colon())).of(units.document.text());
    }

    private Draft draft(Turn turn, int next) {
        List<int[]> contents = new ArrayList<>();
        contents.add(words(turn.colon() + 1, turn.end()));
        int paragraphs = 0;
        int from = turn.end();
        List<int[]> more = new ArrayList<>();
        while (from < next && paragraphs <= MOST_PARAGRAPHS) {
            int end = endOfBlock(from);
            more.add(words(from, end));
            from = end;
            paragraphs++;
        }
        if (from == next && paragraphs <= MOST_PARAGRAPHS) {
            contents.addAll(more);
        }
        if (!turn.hasColon()) {
            claims.takeContents(contents);
            return new Draft(null, List.of(), contents, CHANCE);
        }
        boolean role = turn.colon() - turn.from() == 1 && ROLES.contains(units.lower[turn.from()]);
        List<int[]> sources = role ? List.of() : List.of(new int[] {turn.from(), turn.colon()});
        CueCandidate cue = new CueCandidate(turn.colon(), turn.colon() + 1, 1, 0);
        claims.take(cue, contents);
        return new Draft(cue, sources, contents, CHANCE);
    }

    /** The final stop is no part of a content without marks. */
    private int[] words(int from, int end) {
        int last = end;
        while (last > from + 1 && units.lower[last - 1].equals(".")) {
            last--;
        }
        return new int[] {from, last};
    }

    private int endOfBlock(int u) {
        int end = u + 1;
        while (end < units.count && units.block[end] == units.block[u]) {
            end++;
        }
        return end;
    }

    private static final int PERSON = "PERSON".hashCode();
}
