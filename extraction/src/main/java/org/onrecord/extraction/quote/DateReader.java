package org.onrecord.extraction.quote;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.text.Span;

/** Finds when something was said among the units that belong to neither source nor content. */
final class DateReader {

    private static final WordTable DATES = WordTable.load("dates.txt");
    private static final WordTable TIMES = WordTable.load("times.txt");

    private final Units units;

    DateReader(Units units) {
        this.units = units;
    }

    /** The first date from one unit to before another; {@code null} where there is none. */
    @Nullable
    Span first(boolean[] free, int from, int to) {
        for (int u = from; u < to; u++) {
            if (free[u] && (isDate(u) || isTime(u) || isYear(u))) {
                int first = u;
                while (first > from && free[first - 1] && startsDate(first - 1)) {
                    first--;
                }
                int end = u + 1;
                while (end < to && free[end] && goesOn(end)) {
                    end++;
                }
                return units.span(first, end);
            }
        }
        return null;
    }

    /** "Tuesday", "May" beside a number, "yesterday", and not the "Today" of the "Today programme". */
    boolean isDate(int u) {
        if (isRelative(u)) {
            return !isCapital(u) || units.sentenceStart[u] == u;
        }
        return isCapital(u)
                && DATES.contains(units.lower[u])
                && (!units.lower[u].equals("may") || isNumber(u - 1) || isNumber(u + 1) || follows(u, "in"));
    }

    private boolean isRelative(int u) {
        return switch (units.lower[u]) {
            case "today", "yesterday", "tonight" -> true;
            default -> false;
        };
    }

    /** "last night", "earlier this week". */
    private boolean isTime(int u) {
        return TIMES.contains(units.lower[u]) && (follows(u, "last") || follows(u, "this"));
    }

    /** "said in 2019", and not "said in 2019 dollars". */
    private boolean isYear(int u) {
        String form = units.lower[u];
        boolean year = form.length() == 4 && (form.startsWith("19") || form.startsWith("20")) && isNumber(u);
        boolean alone = u + 1 >= units.count || !units.tag[u + 1].startsWith("NN");
        return year && alone && follows(u, "in");
    }

    private boolean isNumber(int u) {
        return u >= 0 && u < units.count && units.tag[u].equals("CD");
    }

    private boolean follows(int u, String word) {
        return u > 0 && units.lower[u - 1].equals(word);
    }

    private boolean isCapital(int u) {
        return Character.isUpperCase(units.document.text().charAt(units.start[u]));
    }

    /** "last Tuesday", "3 October", "earlier this week". */
    private boolean startsDate(int u) {
        return switch (units.lower[u]) {
            case "last", "next", "this", "earlier", "late", "early" -> true;
            default -> isNumber(u);
        };
    }

    /** "October 13", "12 May 2023", "Tuesday morning". */
    private boolean goesOn(int u) {
        return switch (units.lower[u]) {
            case "morning", "afternoon", "evening", "night" -> true;
            default -> isNumber(u);
        };
    }
}
