package org.onrecord.benchmarks.speed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that no newsroom writes, made to find what is slow: each of about as many characters as asked for. */
final class OddTexts {

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
}
