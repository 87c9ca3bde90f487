package org.onrecord.ingest.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.feed.FeedException;
import org.onrecord.ingest.feed.FeedItem;
import org.onrecord.ingest.feed.FeedReader;
import org.onrecord.ingest.fetch.Fetch;
import org.onrecord.ingest.fetch.FetchException;
import org.onrecord.ingest.fetch.FetchFailure;
import org.onrecord.ingest.fetch.Fetched;
import org.onrecord.ingest.fetch.Validators;
import org.onrecord.ingest.problem.Refusal;
import org.onrecord.ingest.topic.NotAcknowledgedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One poll of a source: what is new in it is submitted, and what happened is in the state that comes out. */
final class Poll {

    private static final Logger log = LoggerFactory.getLogger(Poll.class);
    private static final String KAFKA = "kafka";

    private final Fetch fetch;
    private final ItemTaker items;
    private final Pause pause;
    private final Clock clock;
    private final int mostItems;

    Poll(Fetch fetch, ItemTaker items, Pause pause, Clock clock, int mostItems) {
        this.fetch = fetch;
        this.items = items;
        this.pause = pause;
        this.clock = clock;
        this.mostItems = mostItems;
    }

    /**
     * Polls. What cannot be read or submitted is in the state, and nothing is thrown for it.
     *
     * @throws InterruptedException if the service is stopped; what was submitted until then is submitted again the next
     *     time, which does no harm
     */
    SourceState of(Source source, SourceState before) throws InterruptedException {
        PollRecord record = new PollRecord(before, clock.instant());
        try {
            Fetched answer = fetch.fetch(source.url(), validators(before));
            if (answer instanceof Fetched.Document document) {
                List<FeedItem> feed = FeedReader.read(document.body(), document.contentType(), document.address());
                takeAll(source, feed, record);
                return record.read(document.validators(), pause.well(source));
            }
            if (before.isFailing()) {
                String words = source.url().getHost() + " answers 304 to a request for the whole feed.";
                return failed(source, before, record, FetchFailure.STATUS.code(), words, Optional.empty());
            }
            return record.unchanged(pause.well(source));
        } catch (FetchException failed) {
            return failed(source, before, record, failed.reason().code(), failed.words(), failed.retryAfter());
        } catch (FeedException failed) {
            return failed(source, before, record, failed.reason().code(), failed.words(), Optional.empty());
        } catch (NotAcknowledgedException away) {
            String words = "Its articles could not be submitted: Kafka does not acknowledge them.";
            return failed(source, before, record, KAFKA, words, Optional.empty());
        }
    }

    /** The state after a poll that ended in a fault of the service. */
    SourceState fault(Source source, SourceState before) {
        String words = "The service has a fault that this feed shows; its log tells more.";
        return failed(source, before, new PollRecord(before, clock.instant()), "internal", words, Optional.empty());
    }

    /** After a failure, and while an item is to be tried again, the whole feed is asked for. */
    private static Validators validators(SourceState before) {
        return before.isFailing() || before.hasUnfinished()
                ? Validators.NONE
                : new Validators(before.etag(), before.lastModified());
    }

    private void takeAll(Source source, List<FeedItem> feed, PollRecord record) throws InterruptedException {
        // Feeds have the newest first; of two versions of one item the newer is to come last.
        List<FeedItem> oldestFirst = new ArrayList<>(feed.subList(0, Math.min(mostItems, feed.size())));
        Collections.reverse(oldestFirst);
        for (FeedItem item : oldestFirst) {
            if (record.isDue(item)) {
                take(source, item, record);
            } else {
                record.known(item);
            }
        }
    }

    private void take(Source source, FeedItem item, PollRecord record) throws InterruptedException {
        try {
            @Nullable Refusal refusal = items.take(source, item);
            if (refusal == null) {
                record.taken(item);
            } else {
                record.failed(item, refusal.type().slug(), refusal.detail(), false);
            }
        } catch (FetchException failed) {
            record.failed(item, failed.reason().code(), failed.words(), mayPass(failed.reason()));
        }
    }

    /** Whether the next try may end differently. */
    private static boolean mayPass(FetchFailure reason) {
        return switch (reason) {
            case ADDRESS_INVALID, ADDRESS_REFUSED, TOO_LARGE, COMPRESSION, ROBOTS, DENIED, GONE -> false;
            case NAME_UNKNOWN, UNREACHABLE, TLS, TIMEOUT, BROKEN_ANSWER, REDIRECT, NOT_FOUND, RATE_LIMITED, STATUS ->
                true;
        };
    }

    private SourceState failed(
            Source source,
            SourceState before,
            PollRecord record,
            String reason,
            String detail,
            Optional<Duration> asked) {
        Instant now = clock.instant();
        log.info("{} ({}): {}", source.id(), reason, detail);
        return record.failed(new Failure(now, reason, detail), pause.failing(source, before.failures() + 1, asked));
    }
}
