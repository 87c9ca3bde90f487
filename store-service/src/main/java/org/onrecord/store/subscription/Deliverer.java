package org.onrecord.store.subscription;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.onrecord.store.meter.StoreMetric;
import org.onrecord.store.webhook.Attempt;
import org.onrecord.store.webhook.WebhookProperties;
import org.onrecord.store.webhook.WebhookSender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends what waits in the delivery log: at least once, under the same id each time, of each article one after the other.
 * A receiver that takes nothing is asked again with one message at a time. Messages are held for the time that sending
 * them may take; if the store dies meanwhile, they are sent again then, by whichever instance comes first.
 */
final class Deliverer implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Deliverer.class);

    /** So long what is on its way has to arrive when the service stops. */
    private static final Duration LAST_RUN = Duration.ofSeconds(5);

    /** Messages of one article that are sent one after the other before others have their turn. */
    private static final int RUN = 20;

    private final SearchRows searches;
    private final DeliveryRows deliveries;
    private final Messages messages;
    private final WebhookSender sender;
    private final TransactionOperations transactions;
    private final SubscriptionProperties properties;
    private final WebhookProperties webhooks;
    private final Duration lease;
    private final ExecutorService threads;
    private final Semaphore free;
    private final MeterRegistry meters;
    private final Clock clock;

    Deliverer(
            SearchRows searches,
            DeliveryRows deliveries,
            Messages messages,
            WebhookSender sender,
            TransactionOperations transactions,
            SubscriptionProperties properties,
            WebhookProperties webhooks,
            MeterRegistry meters,
            Clock clock) {
        this.searches = searches;
        this.deliveries = deliveries;
        this.messages = messages;
        this.sender = sender;
        this.transactions = transactions;
        this.properties = properties;
        this.webhooks = webhooks;
        AtomicInteger number = new AtomicInteger();
        threads = Executors.newFixedThreadPool(
                properties.senders(), work -> new Thread(work, "webhook-" + number.incrementAndGet()));
        this.meters = meters;
        this.clock = clock;
        // A run ends with the first attempt that begins too late, which may take as long again.
        lease = webhooks.timeout().multipliedBy(2).plusSeconds(10);
        free = new Semaphore(properties.senders());
    }

    /** @return whether there may be more to do at once */
    boolean doSome() throws InterruptedException {
        boolean more = false;
        for (UUID search : searches.due()) {
            free.acquire();
            // One search takes at most half of the senders at once: a slow receiver must not keep all others waiting.
            int others = Math.max(0, properties.senders() / 2 - 1);
            int places = free.tryAcquire(others) ? 1 + others : 1;
            int used = 0;
            try {
                used = send(search, places);
            } finally {
                free.release(places - used);
            }
            more |= used > 0;
        }
        deliveries.forget(properties.keep());
        return more;
    }

    /** @return how many senders are at it now */
    private int send(UUID id, int articles) {
        Optional<Claim> taken =
                transactions.execute(status -> searches.claimDue(id).map(search -> claim(search, articles)));
        if (taken == null || taken.isEmpty()) {
            return 0;
        }
        Claim claim = taken.get();
        Map<Delivery, byte[]> bodies = messages.of(claim.search(), claim.deliveries());
        Map<String, List<Delivery>> runs = claim.deliveries().stream()
                .collect(Collectors.groupingBy(Delivery::articleId, LinkedHashMap::new, Collectors.toList()));
        runs.values()
                .forEach(run -> threads.execute(() -> {
                    try {
                        send(claim.search(), run, bodies);
                    } finally {
                        free.release();
                    }
                }));
        return runs.size();
    }

    private record Claim(SavedSearch search, List<Delivery> deliveries) {}

    private Claim claim(SavedSearch search, int articles) {
        boolean probe = search.failures() > 0;
        List<Delivery> claimed = deliveries.claim(search.id(), probe ? 1 : articles, probe ? 1 : RUN, lease);
        if (probe && !claimed.isEmpty()) {
            searches.hold(search.id(), lease);
        }
        return new Claim(search, claimed);
    }

    /** Sends what waits of one article, until one is not taken. */
    private void send(SavedSearch search, List<Delivery> run, Map<Delivery, byte[]> bodies) {
        Instant end = clock.instant().plus(webhooks.timeout());
        for (int i = 0; i < run.size(); i++) {
            Delivery delivery = run.get(i);
            byte[] body = bodies.get(delivery);
            if (body == null) {
                deliveries.withdrawn(delivery, "its words were taken down, or are too old");
            } else if (clock.instant().isAfter(end)) {
                deliveries.release(run.subList(i, run.size()));
                return;
            } else if (!send(search, delivery, body)) {
                deliveries.release(run.subList(i + 1, run.size()));
                return;
            }
        }
    }

    private boolean send(SavedSearch search, Delivery delivery, byte[] body) {
        Attempt attempt = sender.send(search.url(), search.secret(), delivery.messageId(), body);
        meters.timer(StoreMetric.WEBHOOK_ATTEMPTS, "outcome", attempt.outcome())
                .record(Duration.ofMillis(attempt.millis()));
        transactions.executeWithoutResult(status -> {
            if (attempt.isDelivered()) {
                deliveries.delivered(delivery, attempt);
                searches.taken(search.id());
            } else {
                failed(delivery, attempt, search.failures());
            }
        });
        return attempt.isDelivered();
    }

    private void failed(Delivery delivery, Attempt attempt, int failures) {
        SavedSearch search = searches.failed(delivery.searchId(), failures);
        Duration wait = wait(search.failures());
        searches.hold(search.id(), wait);
        deliveries.failed(delivery, attempt, wait);
        Instant since = search.failingSince();
        if (attempt.wantsNoMore()) {
            searches.pause(search.id(), PauseReason.GONE);
        } else if (since != null && since.plus(properties.giveUp()).isBefore(clock.instant())) {
            searches.pause(search.id(), PauseReason.SILENT);
        }
    }

    /** What is on its way when the service stops is finished, or sent again by whoever comes next. */
    @Override
    public void destroy() throws InterruptedException {
        threads.shutdown();
        boolean finished = threads.awaitTermination(LAST_RUN.toMillis(), TimeUnit.MILLISECONDS);
        LOG.debug("All messages on their way have arrived: {}", finished);
        threads.shutdownNow();
    }

    private Duration wait(int failures) {
        long longest = properties.longestRetry().toMillis();
        long doubled = properties.firstRetry().toMillis() << Math.min(failures - 1, 30);
        long most = Math.max(2, Math.min(longest, doubled));
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
    }
}
