package org.onrecord.extract.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows running English text by its function words: a look at a list instead of a model of 10 MB. */
final class PlainEnglish {

    private static final int FEWEST_WORDS = 20;
    private static final double LOWEST_SHARE = 0.15;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> FUNCTION_WORDS = load();

    private PlainEnglish() {}

    /** @return whether the text is English beyond doubt; English of another kind, such as a table of results, is not */
    static boolean is(String text) {
        int words = 0;
        int hits = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words++;
            if (FUNCTION_WORDS.contains(word.group().toLowerCase(Locale.ROOT))) {
                hits++;
            }
        }
        return words >= FEWEST_WORDS && hits >= LOWEST_SHARE * words;
    }

    private static Set<String> load() {
        try (InputStream in = PlainEnglish.class.getResourceAsStream("english-function-words.txt");
                var reader =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
