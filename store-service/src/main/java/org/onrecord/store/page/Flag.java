package org.onrecord.store.page;

import org.jspecify.annotations.Nullable;
import org.onrecord.store.problem.ProblemException;

/** A query parameter that says yes or no. */
public final class Flag {

    private Flag() {}

    /**
     * @return null where the parameter is not given
     * @throws ProblemException if it is neither true nor false
     */
    public static @Nullable Boolean of(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw ProblemException.badParameter(name, "Give true or false, or leave it out.");
        };
    }
}
