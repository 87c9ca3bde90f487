package org.onrecord.events.wire;

import java.util.Arrays;
import java.util.Optional;

/** Why a record was refused. The code is part of the contract: dead letters carry it. */
public enum Rejection {
    NOT_UTF_8("not-utf-8", "The value is not UTF-8."),
    NOT_JSON("not-json", "The value is not JSON."),
    NOT_AN_OBJECT("not-an-object", "The value is JSON, but no object with the event's fields."),
    INVALID_FIELD("invalid-field", "A field is missing or not what the event's schema asks for."),
    KEY_MISMATCH("key-mismatch", "The record's key and the article's id differ."),
    INVALID_KEY("invalid-key", "The record's key is no article id, or a tombstone has no key."),
    LANGUAGE("language", "The article is not in English."),
    EXTRACTION_FAILED("extraction-failed", "The engine could not read the article."),
    TOO_LARGE("too-large", "What was extracted is larger than a record may be."),
    UNSTORABLE("unstorable", "The database refuses the event for good.");

    private final String code;
    private final String meaning;

    Rejection(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public String code() {
        return code;
    }

    /** One sentence for people. */
    public String meaning() {
        return meaning;
    }

    public static Optional<Rejection> ofCode(String code) {
        return Arrays.stream(values())
                .filter(rejection -> rejection.code.equals(code))
                .findFirst();
    }

    /** The rejection of a record that could not be read. */
    public static Rejection of(UnreadableException unreadable) {
        return switch (unreadable.why()) {
            case NOT_UTF_8 -> NOT_UTF_8;
            case NOT_JSON -> NOT_JSON;
            case NOT_AN_OBJECT -> NOT_AN_OBJECT;
            case INVALID_FIELD -> INVALID_FIELD;
        };
    }
}
