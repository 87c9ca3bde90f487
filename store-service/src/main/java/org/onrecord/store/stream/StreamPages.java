package org.onrecord.store.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onrecord.store.changelog.ChangePlace;
import org.onrecord.store.changelog.ChangeReader;
import org.onrecord.store.changelog.ChangeSelection;
import org.onrecord.store.changelog.ChangeView;
import org.onrecord.store.changelog.LoggedStep;
import org.onrecord.store.quote.QuoteFilter;

/**
 * Reads the log a page at a time, and keeps the newest pages for a moment: clients with the same search that are at the
 * same place share one. For one thread.
 */
final class StreamPages {

    /** Steps of articles on a page: some 70 quotes. */
    private static final int STEPS = 20;

    private static final int KEPT = 32;

    /** So long words may be told that were taken down a moment ago. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final ChangeReader log;
    private final ChangeSelection selection;
    private final Clock clock;
    private final Map<Key, Kept> pages = new LinkedHashMap<>();

    StreamPages(ChangeReader log, ChangeSelection selection, Clock clock) {
        this.log = log;
        this.selection = selection;
        this.clock = clock;
    }

    private record Key(QuoteFilter filter, long after, long numbered) {}

    private record Kept(StreamPage page, Instant readAt) {}

    /**
     * @param place of a log with something behind it
     * @param numbered the newest number that is known: steps beyond are left for later
     */
    StreamPage after(QuoteFilter filter, ChangePlace place, long numbered) {
        Instant now = clock.instant();
        pages.values().removeIf(kept -> kept.readAt().plus(FRESH).isBefore(now));
        Key key = new Key(filter, place.lastWhole(), numbered);
        Kept kept = pages.get(key);
        if (kept == null) {
            while (pages.size() >= KEPT) {
                pages.remove(pages.keySet().iterator().next());
            }
            kept = new Kept(read(filter, place.logId(), key.after(), numbered), now);
            pages.put(key, kept);
        }
        return kept.page();
    }

    private StreamPage read(QuoteFilter filter, String logId, long after, long numbered) {
        List<LoggedStep> steps = log.steps(after, STEPS).stream()
                .filter(step -> step.number() <= numbered)
                .toList();
        List<StreamEvent> events = new ArrayList<>();
        for (ChangeView view : selection.views(logId, selection.of(filter, steps))) {
            events.add(StreamEvent.of(Objects.requireNonNull(ChangePlace.parse(view.id())), view));
        }
        long end = steps.isEmpty() ? numbered : steps.get(steps.size() - 1).number();
        return new StreamPage(events, ChangePlace.behind(logId, end));
    }
}
