package org.onrecord.store.subscription;

import java.util.List;
import java.util.UUID;
import org.onrecord.store.changelog.ChangeReader;
import org.onrecord.store.changelog.ChangeSelection;
import org.onrecord.store.changelog.LogState;
import org.onrecord.store.changelog.LoggedStep;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts the changes that concern each search into the delivery log, once: how far a search has come and what was put there
 * are of one transaction. Several instances of the store take turns by search.
 */
final class SearchFollower {

    /** Steps of articles at once. */
    private static final int STEPS = 50;

    private final SearchRows searches;
    private final DeliveryRows deliveries;
    private final ChangeReader log;
    private final ChangeSelection selection;
    private final TransactionOperations transactions;
    private final SubscriptionProperties properties;

    SearchFollower(
            SearchRows searches,
            DeliveryRows deliveries,
            ChangeReader log,
            ChangeSelection selection,
            TransactionOperations transactions,
            SubscriptionProperties properties) {
        this.searches = searches;
        this.deliveries = deliveries;
        this.log = log;
        this.selection = selection;
        this.transactions = transactions;
        this.properties = properties;
    }

    /** @return whether there may be more to do at once */
    boolean doSome() {
        boolean more = false;
        for (UUID search : searches.behind()) {
            more |= Boolean.TRUE.equals(transactions.execute(
                    status -> searches.claim(search).map(this::follow).orElse(false)));
        }
        return more;
    }

    private boolean follow(SavedSearch search) {
        if (deliveries.waiting(search.id()) >= properties.backlog()) {
            return false;
        }
        LogState state = log.state();
        if (search.reached() < state.forgotten()) {
            searches.pause(search.id(), PauseReason.FORGOTTEN);
            return false;
        }
        boolean more = replay(search);
        List<LoggedStep> steps = steps(search.reached(), state.numbered());
        if (!steps.isEmpty()) {
            add(search, steps);
            searches.reach(search.id(), last(steps));
        }
        return more || steps.size() == STEPS;
    }

    private boolean replay(SavedSearch search) {
        Long from = search.replayFrom();
        Long to = search.replayTo();
        if (from == null || to == null) {
            return false;
        }
        List<LoggedStep> steps = steps(from, to);
        if (!steps.isEmpty()) {
            add(search, steps);
        }
        boolean more = !steps.isEmpty() && last(steps) < to;
        searches.replay(search.id(), more ? last(steps) : null, more ? to : null);
        return more;
    }

    private void add(SavedSearch search, List<LoggedStep> steps) {
        deliveries.add(search.id(), selection.of(search.filter(), steps));
    }

    private List<LoggedStep> steps(long after, long last) {
        return log.steps(after, STEPS).stream()
                .filter(step -> step.number() <= last)
                .toList();
    }

    private static long last(List<LoggedStep> steps) {
        return steps.get(steps.size() - 1).number();
    }
}
