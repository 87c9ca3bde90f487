package org.onrecord.extraction.text;

import java.util.List;
import java.util.Set;

/** Recognises "Ana Petrova asked." behind a question in quotation marks, which belongs to the same sentence. */
final class SpeechTag {

    private static final int LONGEST_NAME = 5;

    private final Set<String> verbs = Set.copyOf(WordLists.lines("verbs_of_asking.txt"));

    boolean startsAt(List<Token> tokens, int from, int end) {
        int at = from;
        while (at < end && at - from < LONGEST_NAME && isPartOfName(tokens.get(at))) {
            at++;
        }
        if (at == from || at >= end || !verbs.contains(tokens.get(at).lower())) {
            return false;
        }
        return at + 1 == end || isEndOfTag(tokens.get(at + 1));
    }

    private static boolean isPartOfName(Token token) {
        char first = token.form().charAt(0);
        return Character.isUpperCase(first) || token.form().equals(".");
    }

    /** "Petrova said the bridge is open" is a sentence of its own; "Petrova said on Monday" and "Petrova said." are not. */
    private static boolean isEndOfTag(Token token) {
        return switch (token.lower()) {
            case ".",
                    ",",
                    ";",
                    ":",
                    "in",
                    "on",
                    "at",
                    "during",
                    "of",
                    "to",
                    "when",
                    "as",
                    "after",
                    "before",
                    "while",
                    "from" -> true;
            default -> false;
        };
    }
}
