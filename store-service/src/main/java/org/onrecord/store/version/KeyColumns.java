package org.onrecord.store.version;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.fact.VersionKey;

/** The five columns that name an article version, as parameters in the order of the table's unique key. */
final class KeyColumns {

    private KeyColumns() {}

    /** @return a list that more parameters can be added to */
    static <T> List<@Nullable Object> of(Columns<T> columns, Function<T, VersionKey> key) {
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(columns.text(row -> key.apply(row).articleId()));
        parameters.add(columns.longs(row -> key.apply(row).version().value()));
        parameters.add(columns.text(row -> key.apply(row).receivedAt()));
        parameters.add(columns.text(row -> key.apply(row).extractor().version()));
        parameters.add(columns.text(row -> key.apply(row).extractor().model()));
        return parameters;
    }
}
