package org.onrecord.extraction.mention;

/** A person's grammatical gender, as titles, nouns and given names tell it. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    boolean contradicts(Gender other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }

    static Gender of(String letter) {
        return switch (letter) {
            case "m", "M" -> MALE;
            case "f", "F" -> FEMALE;
            default -> UNKNOWN;
        };
    }
}
