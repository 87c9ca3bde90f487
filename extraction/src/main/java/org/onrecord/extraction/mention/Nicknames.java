package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.extraction.name.EntityType;
import org.onrecord.extraction.name.Name;

/** Makes one name of what a nickname between quotation marks parts: Rosa "Nonna" Bellandi. */
final class Nicknames {

    private static final int LONGEST = 3;
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "'", "‘", "’", "«", "»", "``", "''", "(", ")");

    private final Reading reading;

    Nicknames(Reading reading) {
        this.reading = reading;
    }

    /** The names in the order of the text, those around and within a nickname made one. */
    List<Name> joined() {
        List<Name> joined = new ArrayList<>();
        int end = 0;
        for (int n = 0; n < reading.names().size(); n++) {
            Name name = reading.names().get(n);
            if (reading.firstToken(n) >= end) {
                int whole = name.type() == EntityType.PERSON ? endWithNickname(reading.endToken(n)) : -1;
                joined.add(whole < 0 ? name : new Name(reading.span(reading.firstToken(n), whole), EntityType.PERSON));
                end = Math.max(end, whole);
            }
        }
        return joined;
    }

    /** One past the surname behind a nickname that opens at the token; -1 if none does. */
    private int endWithNickname(int open) {
        if (open + 2 >= reading.size() || !isMark(open) || isMark(open + 1)) {
            return -1;
        }
        int close = open + 2;
        while (close < reading.size() && close - open <= LONGEST && !isMark(close)) {
            close++;
        }
        int end = close + 1;
        while (end < reading.sentenceEnd(open) && reading.isCapitalised(end)) {
            end++;
        }
        boolean closes = close < reading.size() && isMark(close) && close - open <= LONGEST;
        return closes && end > close + 1 && reading.isCapitalised(open + 1) ? end : -1;
    }

    private boolean isMark(int token) {
        return MARKS.contains(reading.form(token));
    }
}
