package org.onrecord.benchmarks.speed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that no newsroom writes, made to find what is slow: each of about as many characters as asked for. */
final class OddTexts {

    private static final int SOME = 97;
    private static final String OPENING = "\u201c\u2018\u00ab\u2039\u300c\u201e\"\uff02";
    private static final String CLOSING = "\u201d\u2019\u00bb\u203a\u300d\u201c\"\uff02";

    private OddTexts() {}

    static Map<String, String> of(int length) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("quotation marks", repeated("\"", length));
        texts.put("opening marks", repeated("\u201c", length));
        texts.put("marks within marks", nested(length));
        texts.put("one endless sentence", repeated("and then the minister said that the mayor knew ", length));
        texts.put("a quote a word", repeated("\u201cYes,\u201d he said, ", length));
        texts.put("no spaces", repeated("stonewall", length));
        texts.put("adjectives without a noun", repeated("big ", length));
        texts.put("currency signs", repeated("$ ", length));
        texts.put("verbs", repeated("said ", length));
        texts.put("capitals", repeated("Ana ", length));
        texts.put("every character", everyCharacter(length));
        texts.put("every category", everyCategory(length));
        texts.put("every style, nested", everyStyleNested(length));
        texts.put("one word", repeated("minister ", length));
        texts.put("a mark a word", repeated("\"yes ", length));
        return texts;
    }

    private static String repeated(String part, int length) {
        return part.repeat(length / part.length());
    }

    private static String nested(int length) {
        String open = repeated("\u201cso \u2018so ", length / 2);
        return open + repeated(" so\u2019 so\u201d", length / 2);
    }

    /** The characters of the basic plane without surrogates and line ends, over and over. */
    private static String everyCharacter(int length) {
        return IntStream.range(0, length)
                .map(i -> i % 0xFFFE + 1)
                .filter(c -> !Character.isSurrogate((char) c) && c != '\n' && c != '\r')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Characters of every general category of Unicode in turn, with lone surrogates and unassigned ones, over and over. */
    private static String everyCategory(int length) {
        Map<Integer, int[]> categories = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .boxed()
                .collect(Collectors.groupingBy(Character::getType, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, category -> spread(category.getValue()), (one, other) -> one, TreeMap::new));
        StringBuilder text = new StringBuilder(length + 2);
        for (int round = 0; text.length() < length; round++) {
            for (int[] characters : categories.values()) {
                text.appendCodePoint(characters[round % characters.length]);
            }
        }
        text.setLength(length);
        return text.toString();
    }

    /** Some of many, from the first to the last. */
    private static int[] spread(List<Integer> characters) {
        int some = Math.min(characters.size(), SOME);
        return IntStream.range(0, some)
                .map(i -> characters.get((int) ((long) i * characters.size() / some)))
                .toArray();
    }

    /** Every style of quotation mark within every other, to the middle of the text and back. */
    private static String everyStyleNested(int length) {
        int depth = length / (2 * " so\u201c".length());
        StringBuilder open = new StringBuilder();
        StringBuilder close = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            open.append(OPENING.charAt(i % OPENING.length())).append("so ");
            close.append(" so").append(CLOSING.charAt((depth - 1 - i) % CLOSING.length()));
        }
        return open.append(close).toString();
    }
}
