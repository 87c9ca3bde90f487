package org.onrecord.store.sameword;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.term.Word;

/** Compares two wordings word by word, along their longest common subsequence. */
final class Alterations {

    /** Words of a wording that are compared; the time is quadratic in them. */
    static final int MOST_WORDS = 600;

    private final String was;
    private final String now;
    private final List<Word> before;
    private final List<Word> after;
    private final List<Alteration> found = new ArrayList<>();

    private Alterations(String was, String now) {
        this.was = was;
        this.now = now;
        before = first(Word.of(was));
        after = first(Word.of(now));
    }

    static List<Alteration> between(String was, String now) {
        Alterations alterations = new Alterations(was, now);
        alterations.compare();
        return alterations.found;
    }

    private void compare() {
        int[][] common = common();
        int i = 0;
        int j = 0;
        int fromI = 0;
        int fromJ = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && same(i, j)) {
                add(fromI, i, fromJ, j);
                fromI = ++i;
                fromJ = ++j;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                i++;
            } else {
                j++;
            }
        }
        add(fromI, i, fromJ, j);
    }

    private void add(int fromI, int toI, int fromJ, int toJ) {
        if (fromI == toI && fromJ == toJ) {
            return;
        }
        String old = words(was, before, fromI, toI);
        String fresh = words(now, after, fromJ, toJ);
        int start = fromJ < toJ
                ? after.get(fromJ).start()
                : fromJ == 0 ? 0 : after.get(fromJ - 1).end();
        int end = fromJ < toJ ? after.get(toJ - 1).end() : start;
        Alteration.Kind kind = old == null
                ? Alteration.Kind.ADDED
                : fresh == null ? Alteration.Kind.LEFT_OUT : Alteration.Kind.REPLACED;
        found.add(new Alteration(kind, start, end, old, fresh));
    }

    private int[][] common() {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = same(i, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private boolean same(int i, int j) {
        return before.get(i).folded().equals(after.get(j).folded());
    }

    private static List<Word> first(List<Word> words) {
        return words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words;
    }

    private static @Nullable String words(String text, List<Word> words, int from, int to) {
        return from == to
                ? null
                : text.substring(words.get(from).start(), words.get(to - 1).end());
    }
}
