package org.onrecord.store.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onrecord.store.fact.VersionKey;

/**
 * An event of a version that has a row.
 *
 * @param versionId the row's number
 */
record Placed<E>(long versionId, E event) {

    /** Those of these facts whose versions are open; what is told of others is not stored. */
    static <F, E> List<Placed<E>> in(
            Map<VersionKey, Long> open, List<F> facts, Function<F, VersionKey> key, Function<F, E> event) {
        List<Placed<E>> placed = new ArrayList<>(facts.size());
        for (F fact : facts) {
            Long versionId = open.get(key.apply(fact));
            if (versionId != null) {
                placed.add(new Placed<>(versionId, event.apply(fact)));
            }
        }
        return placed;
    }
}
