package org.onrecord.extraction.mention;

import java.util.Set;

/** What a word before an office makes of it: the deputy governor and the former governor are not the governor. */
enum Rank {
    NONE,
    LOWER,
    FORMER;

    private static final Set<String> LOWER_WORDS =
            Set.of("deputy", "vice", "assistant", "associate", "junior", "acting");
    private static final Set<String> FORMER_WORDS = Set.of("former", "ex", "late", "onetime", "retired", "outgoing");

    static Rank of(String lower) {
        return LOWER_WORDS.contains(lower) ? LOWER : FORMER_WORDS.contains(lower) ? FORMER : NONE;
    }
}
