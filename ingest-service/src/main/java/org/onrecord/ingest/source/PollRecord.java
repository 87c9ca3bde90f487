package org.onrecord.ingest.source;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.text.Sha256;
import org.onrecord.ingest.feed.FeedItem;
import org.onrecord.ingest.fetch.Validators;

/** Takes down what happens in a poll, and makes the source's next state of it. */
final class PollRecord {

    private static final int MOST_PROBLEMS = 20;
    private static final int MOST_ATTEMPTS = 5;
    private static final int DAYS = 28;

    private final SourceState before;
    private final Instant now;
    private final Map<String, String> seen = new HashMap<>();
    private final Map<String, ItemProblem> problems = new LinkedHashMap<>();
    private @Nullable Instant newest;
    private int items;

    PollRecord(SourceState before, Instant now) {
        this.before = before;
        this.now = now;
        before.problems().forEach(problem -> problems.put(problem.item(), problem));
    }

    /** Whether the item is to be submitted: it is new, has changed, or is to be tried again. */
    boolean isDue(FeedItem item) {
        ItemProblem problem = problems.get(item.key());
        if (problem != null && problem.again()) {
            return true;
        }
        return !item.digest().equals(before.seen().get(key(item)));
    }

    /** Passes over an item that is as it was. */
    void known(FeedItem item) {
        seen.put(key(item), item.digest());
    }

    void taken(FeedItem item) {
        seen.put(key(item), item.digest());
        problems.remove(item.key());
        count(item);
    }

    /** @param again whether another try may end differently */
    void failed(FeedItem item, String reason, String detail, boolean again) {
        ItemProblem last = problems.remove(item.key());
        int tried = last != null && last.again() ? last.attempts() : 0;
        int attempts = tried + 1;
        seen.put(key(item), item.digest());
        problems.put(
                item.key(),
                new ItemProblem(
                        item.key(),
                        item.link() == null ? null : item.link().toString(),
                        now,
                        reason,
                        detail,
                        attempts,
                        again && attempts < MOST_ATTEMPTS));
        if (tried == 0) {
            count(item);
        }
    }

    /** How many items were new or changed. */
    int items() {
        return items;
    }

    SourceState read(Validators validators, Duration pause) {
        return state(now, before.lastFailure(), 0, validators, pause, seen);
    }

    SourceState unchanged(Duration pause) {
        return state(
                now,
                before.lastFailure(),
                before.failures(),
                new Validators(before.etag(), before.lastModified()),
                pause,
                before.seen());
    }

    /** The next poll asks for the whole feed, so that it is read before it counts as well again. */
    SourceState failed(Failure failure, Duration pause) {
        Map<String, String> all = new HashMap<>(before.seen());
        all.putAll(seen);
        return state(before.lastSuccess(), failure, before.failures() + 1, Validators.NONE, pause, all);
    }

    private SourceState state(
            @Nullable Instant lastSuccess,
            @Nullable Failure lastFailure,
            int failures,
            Validators validators,
            Duration pause,
            Map<String, String> nowSeen) {
        List<ItemProblem> newestFirst = new ArrayList<>(problems.values());
        Collections.reverse(newestFirst);
        return new SourceState(
                before.url(),
                before.since(),
                now.plus(pause),
                lastSuccess,
                lastFailure,
                failures,
                validators.etag(),
                validators.lastModified(),
                items > 0 ? now : before.lastItem(),
                newest == null
                        ? before.lagSeconds()
                        : Long.valueOf(Math.max(0, Duration.between(newest, now).toSeconds())),
                days(),
                nowSeen,
                newestFirst.subList(0, Math.min(MOST_PROBLEMS, newestFirst.size())));
    }

    private Map<LocalDate, Integer> days() {
        Map<LocalDate, Integer> days = new HashMap<>(before.days());
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (items > 0) {
            days.merge(today, items, Integer::sum);
        }
        days.keySet().removeIf(day -> day.isBefore(today.minusDays(DAYS)));
        return days;
    }

    private void count(FeedItem item) {
        items++;
        Instant said = item.updated() == null ? item.published() : item.updated();
        if (said != null && (newest == null || said.isAfter(newest))) {
            newest = said;
        }
    }

    private static String key(FeedItem item) {
        return Sha256.shortOf(item.key());
    }
}
