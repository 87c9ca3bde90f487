package org.onrecord.store.page;

import org.jspecify.annotations.Nullable;
import org.onrecord.store.problem.ProblemException;

/** A query parameter that holds text. */
public final class Parameter {

    /** The longest value, in UTF-16 code units: more than an article id, a name or a search is ever long. */
    public static final int LONGEST = 1_000;

    private Parameter() {}

    /**
     * @return the value, null where the parameter is not given
     * @throws ProblemException if it is given but blank, or too long
     */
    public static @Nullable String given(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        if (value.isBlank()) {
            throw ProblemException.badParameter(name, "It is empty; leave it out, or say what to look for.");
        }
        if (value.length() > LONGEST) {
            throw ProblemException.badParameter(name, "Give at most " + LONGEST + " characters.");
        }
        return value;
    }
}
