package org.onrecord.store.subscription;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.changelog.ChangeReader;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Page;
import org.onrecord.store.problem.ProblemException;

/** Pages of saved searches and of their delivery logs. */
final class SubscriptionLists {

    private static final Set<String> STATES = Set.of("waiting", "delivered", "withdrawn");

    private final SearchRows searches;
    private final DeliveryRows deliveries;
    private final ChangeReader log;

    SubscriptionLists(SearchRows searches, DeliveryRows deliveries, ChangeReader log) {
        this.searches = searches;
        this.deliveries = deliveries;
        this.log = log;
    }

    Page<SearchView> searches(@Nullable String cursor, int limit) {
        Cursor after = Cursor.decode(cursor, 2);
        List<SavedSearch> found = searches.list(after, limit + 1);
        long numbered = log.state().numbered();
        return Page.of(
                        found,
                        limit,
                        search -> new Cursor(
                                List.of(search.madeAt().toString(), search.id().toString())))
                .map(search -> SearchView.of(search, deliveries.waiting(search.id()), numbered, null));
    }

    Page<DeliveryView> deliveries(UUID search, @Nullable String state, @Nullable String cursor, int limit) {
        if (state != null && !STATES.contains(state)) {
            throw ProblemException.badParameter("state", "Give waiting, delivered or withdrawn, or leave it out.");
        }
        List<Delivery> found = deliveries.list(search, state, Cursor.decode(cursor, 2), limit + 1);
        String logId = log.state().logId();
        return Page.of(
                        found,
                        limit,
                        row -> new Cursor(List.of(Long.toString(row.number()), Integer.toString(row.index()))))
                .map(row -> DeliveryView.of(row, logId));
    }
}
