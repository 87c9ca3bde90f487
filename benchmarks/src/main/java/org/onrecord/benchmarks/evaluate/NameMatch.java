package org.onrecord.benchmarks.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether two names stand for one person or organisation: the same surname with no given name against it, a first name
 * alone, an acronym and its long form, one organisation's name inside the other's.
 */
final class NameMatch {

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NAME_WORD = Pattern.compile("[\\w'’\\-]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");
    private static final Pattern ENDS = Pattern.compile("^['’-]+|['’-]+$");
    private static final Map<String, Set<String>> NICKNAMES = nicknames();

    private NameMatch() {}

    static boolean match(String a, String b) {
        List<String> x = nameWords(a);
        List<String> y = nameWords(b);
        if (x.isEmpty() || y.isEmpty()) {
            return false;
        }
        Set<String> organization = WordSets.get("organization");
        if (organization.contains(last(x)) || organization.contains(last(y))) {
            return sameOrganization(a, b, x, y);
        }
        if (x.equals(y)) {
            return true;
        }
        if (last(x).equals(last(y))) {
            return x.size() == 1 || y.size() == 1 || sameGivenName(x, y);
        }
        return firstNameAlone(x, y)
                || firstNameAlone(y, x)
                || isAcronym(a, x, b, y)
                || isAcronym(b, y, a, x)
                || oneInsideTheOther(x, y);
    }

    /** "State Department" is not "Justice Department": where the last word is a common one, all of them count. */
    private static boolean sameOrganization(String a, String b, List<String> x, List<String> y) {
        Set<String> fullA = contentWords(a);
        Set<String> fullB = contentWords(b);
        if (fullA.equals(fullB)) {
            return true;
        }
        boolean inside = (fullA.size() < fullB.size() && fullB.containsAll(fullA))
                || (fullB.size() < fullA.size() && fullA.containsAll(fullB));
        if (inside && Math.min(fullA.size(), fullB.size()) >= 2) {
            return true;
        }
        String lettersA = letters(a);
        String lettersB = letters(b);
        return (x.size() == 1 && lettersA.length() >= 2 && lettersA.length() == y.size() && lettersA.equals(acronym(b)))
                || (y.size() == 1
                        && lettersB.length() >= 2
                        && lettersB.length() == x.size()
                        && lettersB.equals(acronym(a)));
    }

    private static boolean sameGivenName(List<String> x, List<String> y) {
        String first = x.get(0);
        String other = y.get(0);
        if (first.equals(other) || NICKNAMES.getOrDefault(first, Set.of()).contains(other)) {
            return true;
        }
        if ((length(first) == 1 || length(other) == 1) && first.codePointAt(0) == other.codePointAt(0)) {
            return true;
        }
        // "J. Randolph Smith" and "Randolph Smith"
        return y.subList(0, y.size() - 1).contains(first)
                || x.subList(0, x.size() - 1).contains(other);
    }

    private static boolean firstNameAlone(List<String> one, List<String> full) {
        return one.size() == 1 && full.size() > 1 && one.get(0).equals(full.get(0)) && length(one.get(0)) > 2;
    }

    private static boolean isAcronym(
            String shortName, List<String> shortWords, String longName, List<String> longWords) {
        String letters = letters(shortName);
        return shortWords.size() == 1
                && letters.length() >= 2
                && longWords.size() > 1
                && letters.equals(acronym(longName));
    }

    private static boolean oneInsideTheOther(List<String> x, List<String> y) {
        Set<String> a = new HashSet<>(x);
        Set<String> b = new HashSet<>(y);
        a.removeAll(WordSets.get("function"));
        b.removeAll(WordSets.get("function"));
        boolean inside = (a.size() < b.size() && b.containsAll(a)) || (b.size() < a.size() && a.containsAll(b));
        return inside && Math.min(a.size(), b.size()) >= 2;
    }

    /** A name's words, folded, without titles before it and suffixes after it. */
    static List<String> nameWords(String name) {
        List<String> words = new ArrayList<>();
        Matcher matcher =
                NAME_WORD.matcher(fold(POSSESSIVE.matcher(name).replaceAll("")).replace('.', ' '));
        while (matcher.find()) {
            String word = ENDS.matcher(matcher.group()).replaceAll("");
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        while (words.size() > 1
                && (words.get(0).equals("the") || WordSets.get("title").contains(words.get(0)))) {
            words.remove(0);
        }
        while (words.size() > 1 && WordSets.get("suffix").contains(last(words))) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    private static Set<String> contentWords(String name) {
        Set<String> words = new TreeSet<>();
        Matcher matcher = WORD.matcher(fold(POSSESSIVE.matcher(name).replaceAll("")));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        words.removeAll(WordSets.get("function"));
        return words;
    }

    private static String acronym(String name) {
        StringBuilder initials = new StringBuilder();
        Matcher matcher = LATIN.matcher(name);
        while (matcher.find()) {
            String word = matcher.group();
            if (Character.isUpperCase(word.charAt(0))
                    || !WordSets.get("function").contains(word.toLowerCase(Locale.ROOT))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString().toLowerCase(Locale.ROOT);
    }

    private static String letters(String name) {
        return fold(name).replaceAll("[^a-z]", "");
    }

    /** Without accents and case. */
    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(codePoint -> Character.getType(codePoint) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static Map<String, Set<String>> nicknames() {
        Map<String, Set<String>> names = new HashMap<>();
        try (InputStream resource = NameMatch.class.getResourceAsStream("nicknames.txt");
                var reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                Set<String> group = Stream.of(line.split(" ")).collect(Collectors.toSet());
                group.forEach(name ->
                        names.computeIfAbsent(name, any -> new HashSet<>()).addAll(group));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }
}
