package org.onrecord.extraction.mention;

import java.util.Set;
import org.onrecord.extraction.mention.Position.Syntax;

/** Tells a mention's part in its clause from the tokens round it. */
final class SyntaxReading {

    private static final int FARTHEST = 40;
    private static final Set<String> OPENING = Set.of(",", "(", "--", "–", "—");

    private final Reading reading;

    SyntaxReading(Reading reading) {
        this.reading = reading;
    }

    /** The part of the mention from token {@code from} to before token {@code to}. */
    Syntax of(int from, int to) {
        if (reading.isPossessiveMark(to)) {
            return Syntax.POSSESSIVE;
        }
        int before = reading.phraseStart(from) - 1;
        boolean starts = before < reading.sentenceStart(from);
        if (!starts && reading.isPreposition(before)) {
            return Syntax.OBLIQUE;
        }
        if (verbFollows(to, reading.sentenceEnd(from))) {
            return Syntax.SUBJECT;
        }
        if (!starts && reading.isVerb(before)) {
            // "…," said Petrova
            boolean inverted = reading.isFiniteVerb(before) && closesQuoteOrClause(before - 1);
            return inverted ? Syntax.SUBJECT : Syntax.OBJECT;
        }
        return starts ? Syntax.SUBJECT : Syntax.OBJECT;
    }

    private boolean closesQuoteOrClause(int token) {
        String form = reading.lower(token);
        return form.equals(",") || form.equals("\"") || form.equals("”") || form.equals("''") || form.equals("’");
    }

    /** Whether the clause's verb comes next, once what is said in passing is skipped: "Petrova, the mayor, also said". */
    private boolean verbFollows(int from, int end) {
        int i = from;
        int limit = Math.min(end, from + FARTHEST);
        if (i < limit && OPENING.contains(reading.lower(i))) {
            int close = i + 1;
            while (close < limit
                    && !OPENING.contains(reading.lower(close))
                    && !reading.lower(close).equals(")")) {
                close++;
            }
            i = close + 1;
        } else if (i < limit && reading.tag(i).equals("IN") && reading.lower(i).equals("of")) {
            i++;
            while (i < limit && (reading.isNoun(i) || reading.tag(i).equals("DT"))) {
                i++;
            }
        }
        while (i < limit
                && (reading.tag(i).equals("RB")
                        || reading.lower(i).equals("himself")
                        || reading.lower(i).equals("herself"))) {
            i++;
        }
        if (i < limit && reading.tag(i).equals("CC")) {
            return coordinatedSubject(i + 1, limit);
        }
        return i < limit && (reading.isFiniteVerb(i) || reading.lower(i).equals("who"));
    }

    private boolean coordinatedSubject(int from, int limit) {
        int i = from;
        while (i < limit
                && (reading.isNoun(i)
                        || reading.tag(i).startsWith("JJ")
                        || reading.tag(i).equals("DT")
                        || reading.tag(i).equals("PRP$"))) {
            i++;
        }
        return i > from && i < limit && reading.isFiniteVerb(i);
    }
}
