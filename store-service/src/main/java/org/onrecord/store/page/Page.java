package org.onrecord.store.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a list, and where the next ones are.
 *
 * @param rows as many as were asked for, fewer on the last page
 * @param next the cursor of the next page as it travels, null on the last
 */
public record Page<T>(List<T> rows, @Nullable String next) {

    /**
     * Cuts a page.
     *
     * @param rows what was found when one row more than {@code limit} was asked for: that one only says that there is a
     *     next page
     * @param limit the most rows of a page, from 1
     * @param cursor where in the order a row stands
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> page = rows.subList(0, limit);
        return new Page<>(page, cursor.apply(page.get(limit - 1)).encode());
    }

    /** The same page with each row as it is answered with. */
    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(rows.stream().map(view).toList(), next);
    }
}
