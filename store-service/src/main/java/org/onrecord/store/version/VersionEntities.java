package org.onrecord.store.version;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onrecord.events.entity.EntityExtracted;
import org.onrecord.events.text.SelectedSpan;

/** The entities of some versions: those that are stored, and those that come. */
final class VersionEntities {

    private final Map<Long, Map<String, Named>> byVersion = new HashMap<>();

    void add(long versionId, Named entity) {
        byVersion.computeIfAbsent(versionId, none -> new HashMap<>()).putIfAbsent(entity.entityId(), entity);
    }

    void add(Collection<Placed<EntityExtracted>> coming) {
        coming.forEach(entity -> add(entity.versionId(), Named.of(entity.event())));
    }

    /** One of those that come. */
    Named of(Placed<EntityExtracted> entity) {
        return Objects.requireNonNull(Objects.requireNonNull(byVersion.get(entity.versionId()))
                .get(entity.event().entityId().value()));
    }

    /** Which of them are mentioned in a quote of one of the versions. */
    Mentioned in(long versionId, List<SelectedSpan> quote) {
        return Mentioned.in(quote, byVersion.getOrDefault(versionId, Map.of()).values());
    }
}
