package org.onrecord.store.name;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.Letters;
import org.onrecord.store.page.Parameter;
import org.onrecord.store.problem.ProblemException;

/**
 * Folds names, so that "hassan rouhani", "Rouhani" and "ROUHANÍ" all find Hassan Rouhani: every run of whole words of a
 * name is a key, in lower case and without accents.
 */
public final class NameKeys {

    /** Words of a name that are looked at; a longer "name" is a sentence that the extractor took for one. */
    static final int MAX_WORDS = 12;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    // O'Brien and O’Brien are one word, and so is the N. of "John N. Reed".
    private static final Pattern INSIDE_WORDS = Pattern.compile("['’‘ʼ`´.]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKeys() {}

    /** @return the words of the name in lower case without accents, with single spaces between; may be empty */
    public static String fold(String name) {
        return Letters.isAscii(name) ? foldAscii(name) : foldAny(name);
    }

    /** The same without regular expressions, which are what takes time in the names of each quote. */
    private static String foldAscii(String name) {
        StringBuilder words = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Letters.isLetterOrNumber(c)) {
                words.append(Character.toLowerCase(c));
            } else if ("'`.".indexOf(c) < 0 && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    private static String foldAny(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = BETWEEN_WORDS
                .matcher(INSIDE_WORDS.matcher(plainLetters(bare)).replaceAll(""))
                .replaceAll(" ");
        return words.strip();
    }

    /**
     * A name that somebody asks for, folded as the keys are.
     *
     * @param parameter the query parameter it came in
     * @return null where it is not given
     * @throws ProblemException if there is no word in it
     */
    public static @Nullable String foldParameter(String parameter, @Nullable String name) {
        String given = Parameter.given(parameter, name);
        if (given == null) {
            return null;
        }
        String folded = fold(given);
        if (folded.isEmpty()) {
            throw ProblemException.badParameter(parameter, "Give at least one word of the name.");
        }
        return folded;
    }

    /** @return every run of words of every name, folded: of "Jean-Luc Picard" all of "jean", "jean luc", "luc" … */
    public static Set<String> of(Collection<String> names) {
        Set<String> keys = new LinkedHashSet<>();
        for (String name : names) {
            String folded = fold(name);
            if (!folded.isEmpty()) {
                addRuns(folded.split(" "), keys);
            }
        }
        return keys;
    }

    /** @return the longest run from the name's first word on, which is a key of it; empty where there is no word in it */
    public static String whole(String name) {
        String[] words = fold(name).split(" ");
        return String.join(" ", Arrays.asList(words).subList(0, Math.min(words.length, MAX_WORDS)));
    }

    private static void addRuns(String[] words, Set<String> keys) {
        int count = Math.min(words.length, MAX_WORDS);
        for (int start = 0; start < count; start++) {
            StringBuilder run = new StringBuilder();
            for (int i = start; i < count; i++) {
                run.append(i == start ? "" : " ").append(words[i]);
                keys.add(run.toString());
            }
        }
    }

    /** Letters that Unicode does not take apart into a plain one and a mark: Ødegård, Wałęsa, Đorđević, Groß. */
    private static String plainLetters(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case 'ø' -> plain.append('o');
                case 'ł' -> plain.append('l');
                case 'đ', 'ð' -> plain.append('d');
                case 'ħ' -> plain.append('h');
                case 'ı' -> plain.append('i');
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'þ' -> plain.append("th");
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }
}
