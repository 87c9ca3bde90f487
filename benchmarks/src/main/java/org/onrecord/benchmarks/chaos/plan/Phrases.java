package org.onrecord.benchmarks.chaos.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phrases of {@code news.txt}, and what fills the gaps in them. */
final class Phrases {

    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");
    private static final int LARGEST_NUMBER = 400;

    private final Map<String, List<String>> sections;

    private Phrases(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    static Phrases load() {
        Map<String, List<String>> sections = new HashMap<>();
        try (InputStream in = Phrases.class.getResourceAsStream("news.txt");
                var lines =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            List<String> section = new ArrayList<>();
            for (String line : (Iterable<String>) lines.lines()::iterator) {
                if (line.startsWith("[")) {
                    section = new ArrayList<>();
                    sections.put(line.substring(1, line.length() - 1), section);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    section.add(line);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Phrases(sections);
    }

    /** One phrase of a section, as it stands. */
    String any(String section, SplittableRandom random) {
        List<String> phrases = Objects.requireNonNull(sections.get(section), section);
        return phrases.get(random.nextInt(phrases.size()));
    }

    /**
     * A phrase with its gaps filled.
     *
     * @param known what fills some of the gaps, by their names
     */
    String filled(String phrase, Map<String, String> known, SplittableRandom random) {
        Matcher gap = GAP.matcher(phrase);
        StringBuilder text = new StringBuilder();
        while (gap.find()) {
            gap.appendReplacement(text, Matcher.quoteReplacement(filling(gap.group(1), known, random)));
        }
        return gap.appendTail(text).toString();
    }

    private String filling(String name, Map<String, String> known, SplittableRandom random) {
        String given = known.get(name);
        if (given != null) {
            return given;
        }
        return switch (name) {
            case "number" -> Integer.toString(random.nextInt(2, LARGEST_NUMBER));
            case "saying", "report" -> filled(any(name, random), known, random);
            default -> any(name, random);
        };
    }
}
