package org.onrecord.store.page;

import org.jspecify.annotations.Nullable;
import org.onrecord.store.problem.ProblemException;

/** How many rows a page has at most. */
public final class Limit {

    public static final int DEFAULT = 50;
    public static final int MOST = 500;

    /** Of the query parameter. */
    public static final String MEANING = "The most rows to answer with";

    /** The schema of the query parameter in the OpenAPI document. */
    public static final String SCHEMA = "#/components/schemas/Limit";

    private Limit() {}

    /**
     * @param text the query parameter, or null
     * @return 1 to {@value #MOST}
     * @throws ProblemException if it is anything else
     */
    public static int of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return DEFAULT;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException noNumber) {
            throw refused();
        }
        throw refused();
    }

    private static ProblemException refused() {
        return ProblemException.badParameter("limit", "Give a whole number from 1 to " + MOST + ".");
    }
}
