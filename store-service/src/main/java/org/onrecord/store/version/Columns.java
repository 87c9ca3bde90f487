package org.onrecord.store.version;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.wire.EventJson;

/**
 * Rows turned into columns, the arrays that {@code unnest} takes: one statement then writes any number of rows.
 *
 * @param rows the rows, in order
 */
record Columns<T>(List<T> rows) {

    /**
     * A column of texts; also of times, as ISO 8601.
     *
     * @throws UnstorableException if one holds a null character or half a surrogate pair
     */
    @Nullable
    String[] text(Function<T, @Nullable Object> value) {
        @Nullable String[] column = new @Nullable String[rows.size()];
        for (int i = 0; i < column.length; i++) {
            Object cell = value.apply(rows.get(i));
            column[i] = cell == null ? null : Storable.text(cell.toString());
        }
        return column;
    }

    /**
     * A column of JSON.
     *
     * @throws UnstorableException if a text in one holds half a surrogate pair
     */
    @Nullable
    String[] json(Function<T, @Nullable Object> value) {
        return text(row -> {
            Object cell = value.apply(row);
            return cell == null ? null : EventJson.mapper().writeValueAsString(cell);
        });
    }

    Long[] longs(ToLongFunction<T> value) {
        return rows.stream().map(value::applyAsLong).toArray(Long[]::new);
    }

    Double[] doubles(ToDoubleFunction<T> value) {
        return rows.stream().map(value::applyAsDouble).toArray(Double[]::new);
    }
}
