package org.onrecord.extraction.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that are written with a stop, and whether that stop may also end the sentence. */
final class Abbreviations {

    enum End {
        /** "Sen. Ortega": a name must follow. */
        NEVER,
        /** "No. 10": an abbreviation only before a number. */
        NUMBER,
        /** "Acme Inc.": ends a sentence where the next word begins one. */
        MAY
    }

    private static final Abbreviations SHARED = load();

    private final Map<String, End> ends;

    private Abbreviations(Map<String, End> ends) {
        this.ends = ends;
    }

    static Abbreviations shared() {
        return SHARED;
    }

    private static Abbreviations load() {
        Map<String, End> ends = new HashMap<>();
        for (String line : WordLists.lines("abbreviations.txt")) {
            int space = line.indexOf(' ');
            ends.put(
                    line.substring(0, space),
                    End.valueOf(line.substring(space + 1).toUpperCase(Locale.ROOT)));
        }
        return new Abbreviations(ends);
    }

    /**
     * What the stop after a word means.
     *
     * @param word the word as written, without its last stop
     * @return null if the word is no abbreviation
     */
    @Nullable
    End of(String word) {
        End asWritten = ends.get(word);
        return asWritten != null ? asWritten : ends.get(word.toLowerCase(Locale.ROOT));
    }
}
