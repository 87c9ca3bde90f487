package org.onrecord.events.article;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.InvalidFieldException;

/** What a submitted article's fields must be. */
final class TextRules {

    private TextRules() {}

    /** @return the text with its line ends as single line feeds */
    static String text(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new InvalidFieldException("text", "is missing or blank", "Send the article's plain text.");
        }
        if (text.length() > ArticleSubmitted.MAX_TEXT_LENGTH) {
            throw new InvalidFieldException(
                    "text",
                    "is longer than " + ArticleSubmitted.MAX_TEXT_LENGTH + " characters",
                    "Send one article at a time.");
        }
        refuseUnstorable("text", text);
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    static @Nullable String shortField(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > ArticleSubmitted.MAX_FIELD_LENGTH) {
            throw new InvalidFieldException(
                    field, "is longer than " + ArticleSubmitted.MAX_FIELD_LENGTH + " characters", "Shorten it.");
        }
        refuseUnstorable(field, value);
        return value.strip();
    }

    /** @return the names that are not blank */
    static List<String> names(String field, @Nullable List<String> names) {
        if (names == null) {
            return List.of();
        }
        if (names.size() > ArticleSubmitted.MAX_SOURCES) {
            throw new InvalidFieldException(
                    field,
                    "holds more than " + ArticleSubmitted.MAX_SOURCES + " names",
                    "Give the most important ones.");
        }
        return names.stream()
                .map(name -> shortField(field, name))
                .filter(Objects::nonNull)
                .toList();
    }

    static @Nullable URI webAddress(@Nullable URI url) {
        if (url == null) {
            return null;
        }
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || url.getHost() == null) {
            throw new InvalidFieldException("url", "is no web address", "Give an absolute http or https address.");
        }
        if (url.toString().length() > ArticleSubmitted.MAX_FIELD_LENGTH) {
            throw new InvalidFieldException(
                    "url", "is longer than " + ArticleSubmitted.MAX_FIELD_LENGTH + " characters", "Shorten it.");
        }
        return url;
    }

    /** Null characters cannot be stored in PostgreSQL, and half a surrogate pair is no character at all. */
    private static void refuseUnstorable(String field, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == 0) {
                throw new InvalidFieldException(
                        field, "holds a null character", "Send text, not the bytes of a binary file.");
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new InvalidFieldException(
                        field, "holds half a surrogate pair", "Check how the text was cut or decoded.");
            }
        }
    }
}
