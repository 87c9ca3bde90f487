package org.onrecord.ingest.bulk;

import java.util.ArrayList;
import java.util.List;

/** What was not taken of many lines: the first of them in words, and how many there are. */
public final class Faults implements OutcomeSink {

    /** So many are told in words: a file that is at fault in each of a million lines needs no more. */
    private static final int MOST = 1_000;

    private final List<String> told = new ArrayList<>();
    private long count;

    Faults() {}

    @Override
    public void add(LineOutcome outcome) {
        switch (outcome.outcome()) {
            case LineOutcome.ACCEPTED, LineOutcome.TAKEDOWN -> {}
            case LineOutcome.NOT_READ ->
                told.add("Line %d and those behind it were not read. %s".formatted(outcome.line(), outcome.detail()));
            default -> {
                if (++count <= MOST) {
                    told.add("Line %d: %s".formatted(outcome.line(), outcome.detail()));
                }
            }
        }
    }

    /** Whether all was taken. */
    public boolean isNone() {
        return told.isEmpty();
    }

    @Override
    public String toString() {
        return String.join("\n", told)
                + (count > MOST ? "\n%d more lines were not taken.".formatted(count - MOST) : "");
    }
}
