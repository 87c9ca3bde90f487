package org.onrecord.extraction.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The dictionary form of a verb: from the list of verbs where it stands there, else by the rules of English spelling.
 * Every other word is its own lemma.
 */
final class Lemmas {

    private static final class Shared {
        private static final Lemmas INSTANCE = new Lemmas(VerbList.shared());
    }

    private final Set<String> verbs = new HashSet<>();
    private final Map<String, String> irregular = new HashMap<>();

    private Lemmas(VerbList list) {
        for (VerbList.Entry entry : list.entries()) {
            verbs.add(entry.lemma());
            for (String form : entry.irregularForms()) {
                irregular.putIfAbsent(form, entry.lemma());
            }
        }
    }

    static Lemmas shared() {
        return Shared.INSTANCE;
    }

    /**
     * @param lower the word in lower case
     * @param tag its Penn Treebank part of speech
     */
    String of(String lower, String tag) {
        if (!tag.startsWith("VB") || lower.length() < 2) {
            return lower;
        }
        String known = irregular.get(lower);
        if (known != null) {
            return known;
        }
        if (verbs.contains(lower)) {
            return lower;
        }
        int length = lower.length();
        if (lower.endsWith("ies") && length > 4) {
            return lower.substring(0, length - 3) + "y";
        }
        if (lower.endsWith("ied") && length > 4) {
            return lower.substring(0, length - 3) + "y";
        }
        if (lower.endsWith("ing") && length > 5) {
            return fromStem(lower.substring(0, length - 3));
        }
        if (lower.endsWith("ed") && length > 4) {
            return fromStem(lower.substring(0, length - 2));
        }
        if (tag.equals("VBZ") && lower.endsWith("s") && length > 3) {
            String withoutS = lower.substring(0, length - 1);
            boolean sibilant = withoutS.endsWith("she") || withoutS.endsWith("che") || withoutS.endsWith("sse");
            return sibilant ? lower.substring(0, length - 2) : withoutS;
        }
        return lower;
    }

    /** "argu" → "argue", "stopp" → "stop", "add" → "add", "claim" → "claim". */
    private String fromStem(String stem) {
        String withE = stem + "e";
        if (verbs.contains(stem)) {
            return stem;
        }
        if (verbs.contains(withE)) {
            return withE;
        }
        char last = stem.charAt(stem.length() - 1);
        char before = stem.charAt(stem.length() - 2);
        if (last == before && "bdgmnprt".indexOf(last) >= 0) {
            return stem.substring(0, stem.length() - 1);
        }
        boolean vowelBefore = "aeiou".indexOf(before) >= 0;
        boolean silentE = "cuvz".indexOf(last) >= 0
                || (last == 'g' && before != 'n')
                || (last == 's' && before != 's')
                || (stem.endsWith("at") && stem.length() > 3 && "aeiou".indexOf(stem.charAt(stem.length() - 3)) < 0)
                || (last == 'l' && !vowelBefore && before != 'l')
                || stem.endsWith("ang");
        return silentE ? withE : stem;
    }
}
