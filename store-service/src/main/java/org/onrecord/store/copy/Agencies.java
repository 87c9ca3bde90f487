package org.onrecord.store.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which news agencies an article names as its source: evidence that others may have the same text from there. */
final class Agencies {

    /** So many UTF-16 code units of a text are looked at for a dateline: a headline, a byline and the dateline itself. */
    private static final int BEGINNING = 500;

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()\\n]{2,40})\\)");
    private static final Pattern FORMS = Pattern.compile("\\|");
    private static final Pattern AUTHORS = Pattern.compile("[,;/]| and ");
    private static final Pattern BY = Pattern.compile("(?i)^by\\s+");

    private final Map<String, String> names = new HashMap<>();

    private Agencies() {}

    static Agencies known() {
        Agencies agencies = new Agencies();
        try (InputStream list = Objects.requireNonNull(Agencies.class.getResourceAsStream("agencies.txt"))) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(agencies::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("agencies.txt is part of the program", unreadable);
        }
        return agencies;
    }

    private void add(String line) {
        String[] forms = FORMS.split(line, -1);
        for (String form : forms) {
            names.put(folded(form), forms[0].strip());
        }
    }

    /**
     * The agencies that are named in the sources of the article, in its byline, or in brackets in its dateline.
     *
     * @param sources as wire formats give them
     */
    Set<String> namedBy(String text, @Nullable String author, Collection<String> sources) {
        Set<String> named = new TreeSet<>();
        sources.forEach(source -> addKnown(source, named));
        if (author != null) {
            for (String one : AUTHORS.split(BY.matcher(author.strip()).replaceFirst(""), -1)) {
                addKnown(one, named);
            }
        }
        Matcher brackets = IN_BRACKETS.matcher(text.substring(0, Math.min(BEGINNING, text.length())));
        while (brackets.find()) {
            addKnown(brackets.group(1), named);
        }
        return named;
    }

    private void addKnown(String name, Set<String> named) {
        String agency = names.get(folded(name));
        if (agency != null) {
            named.add(agency);
        }
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
