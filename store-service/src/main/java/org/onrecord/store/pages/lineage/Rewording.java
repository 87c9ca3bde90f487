package org.onrecord.store.pages.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onrecord.store.lineage.RevisedQuote;
import org.onrecord.store.quote.QuoteView;

/**
 * A quote that was revised, with its words compared.
 *
 * @param fields what differs
 * @param after the quote as it is now
 * @param words its words of before and of now, in one order
 */
public record Rewording(List<String> fields, QuoteView after, List<Words> words) {

    /** Texts of more words are shown one after the other: comparing takes the square of their number. */
    private static final int MOST = 600;

    private static final Pattern WORD = Pattern.compile("\\S+\\s*");

    /** What became of some words. */
    public enum Fate {
        KEPT,
        LEFT_OUT,
        ADDED
    }

    /** Some words in a row that share their fate. */
    public record Words(String text, Fate fate) {

        public boolean isKept() {
            return fate == Fate.KEPT;
        }

        public boolean isAdded() {
            return fate == Fate.ADDED;
        }
    }

    static List<Rewording> of(List<RevisedQuote> revised) {
        return revised.stream()
                .map(one -> new Rewording(
                        one.fields(),
                        one.after(),
                        compare(one.before().text(), one.after().text())))
                .toList();
    }

    /** Compares by a longest common subsequence of words. */
    static List<Words> compare(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Words> all = new ArrayList<>();
        if (before.equals(after)) {
            add(all, after, Fate.KEPT);
        } else if (old.size() > MOST || now.size() > MOST) {
            add(all, before, Fate.LEFT_OUT);
            add(all, after, Fate.ADDED);
        } else {
            walk(old, now, common(old, now), all);
        }
        return all;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** How many words the rests of both from each pair of places on have in common. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = same(old.get(i), now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void walk(List<String> old, List<String> now, int[][] common, List<Words> all) {
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && same(old.get(i), now.get(j))) {
                add(all, now.get(j++), Fate.KEPT);
                i++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                add(all, old.get(i++), Fate.LEFT_OUT);
            } else {
                add(all, now.get(j++), Fate.ADDED);
            }
        }
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static void add(List<Words> all, String text, Fate fate) {
        int last = all.size() - 1;
        if (last >= 0 && all.get(last).fate() == fate) {
            all.set(last, new Words(all.get(last).text() + text, fate));
        } else {
            all.add(new Words(text, fate));
        }
    }
}
