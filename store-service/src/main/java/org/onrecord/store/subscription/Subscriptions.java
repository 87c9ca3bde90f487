package org.onrecord.store.subscription;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.changelog.ChangePlace;
import org.onrecord.store.changelog.ChangeReader;
import org.onrecord.store.changelog.LogState;
import org.onrecord.store.changelog.Since;
import org.onrecord.store.problem.ProblemException;
import org.onrecord.store.webhook.Attempt;
import org.onrecord.store.webhook.WebhookSecret;
import org.onrecord.store.webhook.WebhookSender;
import org.onrecord.store.webhook.WebhookUrl;
import org.springframework.transaction.support.TransactionOperations;

/** What can be done with saved searches. */
final class Subscriptions {

    private final SearchRows searches;
    private final DeliveryRows deliveries;
    private final ChangeReader log;
    private final WebhookUrl urls;
    private final WebhookSender sender;
    private final TransactionOperations transactions;
    private final SubscriptionProperties properties;
    private final Clock clock;

    Subscriptions(
            SearchRows searches,
            DeliveryRows deliveries,
            ChangeReader log,
            WebhookUrl urls,
            WebhookSender sender,
            TransactionOperations transactions,
            SubscriptionProperties properties,
            Clock clock) {
        this.searches = searches;
        this.deliveries = deliveries;
        this.log = log;
        this.urls = urls;
        this.sender = sender;
        this.transactions = transactions;
        this.properties = properties;
        this.clock = clock;
    }

    /** @throws ProblemException if it is not a search, or there are as many as may be */
    SearchView save(SearchRequest request) {
        check(request);
        if (searches.count() >= properties.searches()) {
            throw ProblemException.conflict(
                    "too-many-searches",
                    "There are as many saved searches as may be",
                    "Delete one; setting onrecord.store.subscription.searches says how many there may be.");
        }
        LogState state = log.state();
        long reached = request.since() == null
                ? state.numbered()
                : place("since", request.since(), state).lastWhole();
        WebhookSecret secret = WebhookSecret.random();
        return SearchView.of(
                searches.add(UUID.randomUUID(), request, secret, reached), 0, state.numbered(), secret.text());
    }

    private void check(SearchRequest request) {
        try {
            urls.check("url", request.url());
        } catch (InvalidFieldException refused) {
            throw ProblemException.badBody(
                    refused.field(), "%s %s. %s".formatted(refused.field(), refused.problem(), refused.remedy()));
        }
        try {
            request.parameters().filter();
        } catch (ProblemException refused) {
            throw ProblemException.badBody("query." + refused.field(), String.valueOf(refused.getMessage()));
        }
    }

    SearchView view(SavedSearch search) {
        return SearchView.of(
                search, deliveries.waiting(search.id()), log.state().numbered(), null);
    }

    SavedSearch get(UUID id) {
        return searches.byId(id)
                .orElseThrow(() -> ProblemException.unknown("search", "GET /searches lists those there are."));
    }

    void remove(UUID id) {
        if (!searches.remove(id)) {
            get(id);
        }
    }

    SearchView pause(UUID id) {
        get(id);
        searches.pause(id, PauseReason.ASKED);
        return view(get(id));
    }

    /**
     * Goes on where it was.
     *
     * @throws ProblemException if the log does not know any more what came since
     */
    SearchView resume(UUID id, @Nullable String since) {
        transactions.executeWithoutResult(status -> {
            SavedSearch search = get(id);
            LogState state = log.state();
            if (since == null && search.reached() < state.forgotten()) {
                throw ProblemException.conflict(
                        "changes-forgotten",
                        "The store does not know any more what changed since",
                        "Fetch the quotes anew, by GET /quotes/export, and resume with since: a time since which the store"
                                + " knows, such as now.");
            }
            long reached = since == null
                    ? search.reached()
                    : place("since", since, state).lastWhole();
            searches.resume(id, reached);
            deliveries.hurry(id);
        });
        return view(get(id));
    }

    /** Sends once more what concerned the search in a range, under the ids that it had. */
    SearchView replay(UUID id, ReplayRequest range) {
        SavedSearch search = get(id);
        if (search.replayFrom() != null) {
            throw ProblemException.conflict(
                    "replay-under-way", "A range is being sent once more already", "Wait until replaying is false.");
        }
        LogState state = log.state();
        long from = place("since", range.since(), state).lastWhole();
        long to = range.until() == null ? state.numbered() : end(range.until(), state);
        if (to <= from) {
            throw ProblemException.badBody("until", "Nothing lies between since and until; give a later one.");
        }
        searches.replay(id, from, to);
        return view(get(id));
    }

    private long end(String until, LogState state) {
        return Math.min(place("until", until, state).number(), state.numbered());
    }

    private ChangePlace place(String field, String text, LogState state) {
        return Since.place(log, state, text, detail -> ProblemException.badBody(field, detail));
    }

    /** Sends a message that tells of nothing. */
    Attempt ping(UUID id) {
        SavedSearch search = get(id);
        Instant now = clock.instant();
        return sender.send(
                search.url(),
                search.secret(),
                "msg_" + UUID.randomUUID().toString().replace("-", ""),
                EventJson.write(new Message("ping", now, search.hexId(), null)));
    }
}
