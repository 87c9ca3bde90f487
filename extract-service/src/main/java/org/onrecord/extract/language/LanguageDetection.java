package org.onrecord.extract.language;

import java.util.Optional;

/**
 * Finds out the language of a text, and prefers to say nothing over being wrong. The model is loaded for the first text
 * that is not plainly English.
 */
public final class LanguageDetection {

    /** As much of a text as is looked at, in UTF-16 code units. */
    static final int LOOKED_AT = 2_000;

    private LanguageDetection() {}

    /** @return the language as a BCP 47 tag, absent where the text is too short or too odd to be sure */
    public static Optional<String> detect(String text) {
        String start = beginning(text);
        return PlainEnglish.is(start) ? Optional.of("en") : LikelyLanguage.of(start);
    }

    private static String beginning(String text) {
        if (text.length() <= LOOKED_AT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LOOKED_AT - 1)) ? LOOKED_AT - 1 : LOOKED_AT;
        return text.substring(0, end);
    }
}
