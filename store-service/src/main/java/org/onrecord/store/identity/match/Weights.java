package org.onrecord.store.identity.match;

import java.util.List;

/**
 * How much each kind of evidence says. Chosen, not measured: there is no corpus of news whose people are told apart
 * across articles and that may be used here. What matters is which of them are enough by themselves (see decision
 * record 0004), less the digits.
 */
final class Weights {

    /** From this confidence on a short name is attached. */
    static final double ENOUGH = 0.5;

    private Weights() {}

    /** That both are the same if this were all there is, from 0 to 1. */
    static double of(Evidence.Kind kind) {
        return switch (kind) {
            case WIKIDATA -> 0.98;
            case NAME -> 0.85;
            case ACRONYM -> 0.6;
            case ROLE -> 0.6;
            case KIND_OF_ROLE -> 0.35;
            case COUNTRY -> 0.5;
            case ORGANIZATION -> 0.5;
            case DECISION -> 1;
        };
    }

    /** All together, as independent witnesses: to four decimals, so that it is the same on every machine. */
    static double together(List<Evidence> evidence) {
        double doubt = 1;
        for (Evidence one : evidence) {
            doubt *= 1 - of(one.kind());
        }
        return rounded(1 - doubt);
    }

    static double rounded(double confidence) {
        return Math.round(confidence * 10_000) / 10_000.0;
    }
}
