package org.onrecord.extraction.name;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.model.FeatureHash;

/**
 * What the rest of a text says of a word, after a first look has labelled all of it: a surname that stands alone in one
 * sentence stands behind a given name in another.
 */
public final class SecondLook {

    /** No token has more features than this. */
    public static final int MOST = 32;

    private static final int TYPES = Label.TYPES;
    private static final int NONE = Label.NO_TYPE;
    private static final int SMALL = TYPES;
    private static final int LAST_OF_LONGER = TYPES + 1;
    private static final int FIRST_OF_LONGER = TYPES + 2;
    private static final int ALONE = TYPES + 3;
    private static final int COUNTS = TYPES + 4;

    private final NameText text;
    private final byte[] labels;
    private final Map<String, int[]> counts = new HashMap<>();
    private final Map<String, Integer> initials = new HashMap<>();

    /** @param labels the {@linkplain Label#number() label} of each token after the first look */
    public SecondLook(NameText text, byte[] labels) {
        this.text = text;
        this.labels = labels;
        for (int i = 0; i < text.size(); i++) {
            if (text.facts[i].capital) {
                int[] count = counts.computeIfAbsent(text.lower[i], word -> new int[COUNTS]);
                count(i, count, 1);
                if (text.manner[i] == NameText.PLAIN
                        && text.sentenceStart[i] != i
                        && Label.ALL.get(labels[i]).first()) {
                    rememberInitials(i);
                }
            }
        }
        for (int i = 0; i < text.size(); i++) {
            if (!text.facts[i].capital && text.facts[i].alphabetic) {
                int[] count = counts.get(text.lower[i]);
                if (count != null) {
                    count[SMALL]++;
                }
            }
        }
    }

    private int type(int token) {
        return Label.ALL.get(labels[token]).typeNumber();
    }

    private boolean startsName(int token) {
        return Label.ALL.get(labels[token]).first();
    }

    private boolean endsName(int token) {
        int next = token + 1;
        return next >= text.sentenceEnd[token] || type(next) == NONE || startsName(next);
    }

    /** A capital outside a name says nothing where a sentence starts or every word has one. */
    private void count(int i, int[] count, int change) {
        int type = type(i);
        if (type == NONE) {
            if (text.sentenceStart[i] != i && text.manner[i] == NameText.PLAIN) {
                count[NONE] += change;
            }
            return;
        }
        count[type] += change;
        boolean starts = startsName(i);
        boolean ends = endsName(i);
        count[starts ? ends ? ALONE : FIRST_OF_LONGER : ends ? LAST_OF_LONGER : SMALL] += starts || ends ? change : 0;
    }

    private void rememberInitials(int start) {
        StringBuilder letters = new StringBuilder();
        int i = start;
        do {
            if (text.facts[i].capital) {
                letters.append(Character.toLowerCase(text.forms[i].charAt(0)));
            }
            i++;
        } while (i < text.sentenceEnd[start] && !startsName(i) && type(i) != NONE);
        if (letters.length() > 1) {
            initials.merge(letters.toString(), 1 << type(start), (a, b) -> a | b);
        }
    }

    /**
     * The features of a token.
     *
     * @param margin how clear the first look's label was, from 0
     * @param into at least {@link #MOST} long
     * @return how many there are; none where the text says no more of the word
     */
    public int extract(int token, int margin, int[] into) {
        int own = labels[token];
        int k = 0;
        int[] count = counts.get(text.lower[token]);
        if (!text.facts[token].capital || count == null) {
            return k;
        }
        count(token, count, -1);
        int most = most(count);
        if (most < 0 && count[SMALL] <= 0) {
            count(token, count, 1);
            return k;
        }
        int share = share(count, most);
        into[k++] = FeatureHash.of(3, most, share, own);
        into[k++] = FeatureHash.of(4, most, share);
        into[k++] = FeatureHash.of(5, most * 8 + share, own, margin);
        for (int type = 0; type < TYPES; type++) {
            if (count[type] > 0) {
                into[k++] = FeatureHash.of(6, type, Math.min(3, count[type]), own);
            }
        }
        int small = Math.min(2, count[SMALL]);
        into[k++] = FeatureHash.of(7, small, own);
        int places =
                (count[LAST_OF_LONGER] > 0 ? 1 : 0) | (count[FIRST_OF_LONGER] > 0 ? 2 : 0) | (count[ALONE] > 0 ? 4 : 0);
        into[k++] = FeatureHash.of(8, places, most, own);
        count(token, count, 1);
        into[k++] = FeatureHash.of(9, mostBeside(token, -1), most, own);
        into[k++] = FeatureHash.of(10, most, mostBeside(token, 1), own);
        if (text.facts[token].shouts) {
            into[k++] = FeatureHash.of(11, initials.getOrDefault(text.lower[token].replace(".", ""), 0), own);
        }
        return k;
    }

    private int mostBeside(int token, int offset) {
        int i = token + offset;
        if (i < text.sentenceStart[token] || i >= text.sentenceEnd[token]) {
            return -2;
        }
        int @Nullable [] count = counts.get(text.lower[i]);
        return count == null ? -3 : most(count);
    }

    private static int most(int[] count) {
        int most = -1;
        for (int type = 0; type < TYPES; type++) {
            if (count[type] > 0 && (most < 0 || count[type] > count[most])) {
                most = type;
            }
        }
        return most;
    }

    private static int share(int[] count, int most) {
        if (most < 0) {
            return 0;
        }
        int all = 0;
        for (int type = 0; type < TYPES; type++) {
            all += Math.max(0, count[type]);
        }
        return count[most] == all ? 3 : count[most] * 3 >= all * 2 ? 2 : 1;
    }
}
