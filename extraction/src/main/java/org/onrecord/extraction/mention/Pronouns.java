package org.onrecord.extraction.mention;

import java.util.Set;

/** Pronouns by what they can stand for. */
final class Pronouns {

    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> FIRST =
            Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");
    private static final Set<String> SECOND = Set.of("you", "your", "yours", "yourself", "yourselves");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which", "that");

    private Pronouns() {}

    static boolean isPersonal(String lower) {
        return MALE.contains(lower) || FEMALE.contains(lower);
    }

    static boolean isPlural(String lower) {
        return PLURAL.contains(lower);
    }

    static boolean isNeuter(String lower) {
        return lower.equals("it") || lower.equals("its") || lower.equals("itself");
    }

    static boolean isFirstPerson(String lower) {
        return FIRST.contains(lower);
    }

    static boolean isSecondPerson(String lower) {
        return SECOND.contains(lower);
    }

    static boolean isRelative(String lower) {
        return RELATIVE.contains(lower);
    }

    static Gender gender(String lower) {
        return MALE.contains(lower) ? Gender.MALE : FEMALE.contains(lower) ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
