package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The parts of a person's name.
 *
 * @param parts its words without titles before and generations after ("Jr."), in lower case; at least one
 */
record PersonName(List<String> parts) {

    private static final Set<String> GENERATIONS =
            Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md", "m.d.");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "du", "del", "della", "van", "von", "der", "den", "la", "le", "al", "el", "bin", "ibn",
            "ben", "st.");

    PersonName {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a name without a word");
        }
    }

    /** @param words the words of the name as written, at least one */
    static PersonName of(List<String> words) {
        List<String> parts = new ArrayList<>();
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (Character.isLetter(lower.charAt(0)) || lower.length() > 1) {
                parts.add(lower);
            }
        }
        while (parts.size() > 1 && GENERATIONS.contains(parts.get(parts.size() - 1))) {
            parts.remove(parts.size() - 1);
        }
        return new PersonName(parts.isEmpty() ? List.of(words.get(0).toLowerCase(Locale.ROOT)) : parts);
    }

    String last() {
        return parts.get(parts.size() - 1);
    }

    String first() {
        return parts.get(0);
    }

    /** Whether it is a surname or a given name alone: "Petrova", "de Blasio". */
    boolean isShort() {
        return parts.size() == 1 || PARTICLES.contains(parts.get(0));
    }

    /** Whether this may be another way to write {@code other}, both with given name and surname. */
    boolean mayBe(PersonName other, GivenNames given) {
        if (last().equals(other.last())) {
            return given.mayBeOne(first(), other.first())
                    || parts.subList(0, parts.size() - 1).contains(other.first())
                    || other.parts.subList(0, other.parts.size() - 1).contains(first());
        }
        return isWithin(other) || other.isWithin(this);
    }

    /** Whether the parts of this stand in {@code other} in the same order: "López Obrador" in "Andrés Manuel López Obrador". */
    boolean isWithin(PersonName other) {
        int at = 0;
        for (String part : other.parts) {
            if (at < parts.size() && part.equals(parts.get(at))) {
                at++;
            }
        }
        return at == parts.size();
    }
}
