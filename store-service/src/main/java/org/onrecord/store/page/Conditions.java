package org.onrecord.store.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold of a row, in SQL, and the values that it is compared with. */
public final class Conditions {

    private final StringBuilder sql = new StringBuilder("TRUE");
    private final List<Object> parameters;

    /** @param parameters takes the values, in the order of their question marks */
    public Conditions(List<Object> parameters) {
        this.parameters = parameters;
    }

    /**
     * Adds a condition.
     *
     * @param condition with one question mark
     * @param value what to compare with; null where the condition is not asked for
     */
    public Conditions and(String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(" AND ").append(condition);
            parameters.add(value);
        }
        return this;
    }

    /** All of them, which is {@code TRUE} where there are none. */
    public String sql() {
        return sql.toString();
    }
}
