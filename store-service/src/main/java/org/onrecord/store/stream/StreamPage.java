package org.onrecord.store.stream;

import java.util.List;
import org.onrecord.store.changelog.ChangePlace;

/**
 * Some of what comes behind a place, for one search.
 *
 * @param events what concerns the search, in order
 * @param end behind all that was looked at
 */
record StreamPage(List<StreamEvent> events, ChangePlace end) {

    /** Those behind a place. */
    List<StreamEvent> behind(ChangePlace place) {
        return events.stream()
                .filter(event ->
                        place.isBefore(event.place().number(), event.place().index()))
                .toList();
    }
}
