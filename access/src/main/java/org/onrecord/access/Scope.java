package org.onrecord.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a caller may do. None holds another: who edits and wants to see what they edit needs both. */
public enum Scope {
    /** Hand articles in, and take them down. */
    SUBMIT,
    /** Ask for what is there. */
    READ,
    /** Decide who is who, and whom changes are told to. */
    EDIT,
    /** Run the services: sources, refused records, metrics, and who did what. */
    OPERATE;

    /** As it is written in key files, tokens and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What Spring Security knows it by. */
    public String authority() {
        return "SCOPE_" + code();
    }

    public static Optional<Scope> ofCode(String code) {
        return Arrays.stream(values())
                .filter(scope -> scope.code().equals(code))
                .findFirst();
    }

    /** All codes, for messages: "submit, read, edit, operate". */
    public static String codes() {
        return Arrays.stream(values()).map(Scope::code).collect(Collectors.joining(", "));
    }
}
