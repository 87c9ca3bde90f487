package org.onrecord.store.version;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.onrecord.events.text.SelectedSpan;
import org.onrecord.store.term.Terms;

/**
 * What a quote's article tells of it beyond its own event.
 *
 * @param entityIds of the entities that are mentioned in it
 * @param terms by which it is found for that
 */
record Mentioned(SortedSet<String> entityIds, SortedSet<String> terms) {

    /** Is in no id and no term. */
    private static final String SEPARATOR = "|";

    /**
     * @param spans where the quote stands
     * @param entities all of its version
     */
    static Mentioned in(List<SelectedSpan> spans, Collection<Named> entities) {
        SortedSet<String> ids = new TreeSet<>();
        SortedSet<String> terms = new TreeSet<>();
        for (Named entity : entities) {
            if (entity.starts().stream().anyMatch(start -> holds(spans, start))) {
                ids.add(entity.entityId());
                entity.keys().forEach(key -> terms.add(Terms.mentioned(key)));
            }
        }
        return new Mentioned(ids, terms);
    }

    /** The ids, as a statement takes them apart: with | between. */
    String idList() {
        return String.join(SEPARATOR, entityIds);
    }

    /** The terms likewise. */
    String termList() {
        return String.join(SEPARATOR, terms);
    }

    private static boolean holds(List<SelectedSpan> spans, int place) {
        return spans.stream().anyMatch(span -> span.start() <= place && place < span.end());
    }
}
