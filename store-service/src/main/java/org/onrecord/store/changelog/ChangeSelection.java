package org.onrecord.store.changelog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.quote.QuoteFilter;
import org.onrecord.store.quote.QuoteKey;
import org.onrecord.store.quote.QuoteMatches;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the changes that concern a search: a quote that matches is published; one that matches, or did, is revised, or
 * is retracted. Where a takedown has left no words to compare, a retraction concerns everybody whose search does not
 * speak against it by article or identity: nobody misses one, and it holds no word of anything.
 */
public final class ChangeSelection {

    private final QuoteMatches matches;

    public ChangeSelection(JdbcClient jdbc) {
        matches = new QuoteMatches(jdbc);
    }

    /**
     * A change that concerns a search.
     *
     * @param index its place in its step, from 0
     * @param remaining how many of the same step that concern the search follow
     */
    public record Selected(LoggedStep step, int index, int remaining) {

        public LoggedChange change() {
            return step.changes().get(index);
        }

        /** Whether it lies behind a place. */
        public boolean isBehind(ChangePlace place) {
            return place.isBefore(step.number(), index);
        }
    }

    /** The changes of these steps that concern a search, in order. */
    public List<Selected> of(QuoteFilter filter, Collection<LoggedStep> steps) {
        Set<QuoteKey> keys = new HashSet<>();
        for (LoggedStep step : steps) {
            step.changes().stream()
                    .flatMap(change -> Stream.of(step.before(change), step.after(change)))
                    .filter(Objects::nonNull)
                    .forEach(keys::add);
        }
        Comparison comparison = new Comparison(
                filter,
                matches.of(filter, keys),
                filter.identity() == null ? keys : matches.saidBy(filter.identity(), keys));
        List<Selected> all = new ArrayList<>();
        for (LoggedStep step : steps) {
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < step.changes().size(); i++) {
                if (comparison.concerns(step, step.changes().get(i))) {
                    places.add(i);
                }
            }
            for (int i = 0; i < places.size(); i++) {
                all.add(new Selected(step, places.get(i), places.size() - 1 - i));
            }
        }
        return all;
    }

    /** As they are told; nothing of those that tell of words which were taken down since: their retraction follows. */
    public List<ChangeView> views(String logId, Collection<Selected> selected) {
        Set<QuoteKey> keys = new HashSet<>();
        selected.forEach(one -> Stream.of(before(one), one.step().after(one.change()))
                .filter(Objects::nonNull)
                .forEach(keys::add));
        ChangeTelling telling = new ChangeTelling(logId, new HashMap<>(matches.views(keys)));
        return selected.stream()
                .map(one -> telling.of(one, before(one)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What stood before matters only of a revised quote: a retracted one is told without any of its words. */
    private static @Nullable QuoteKey before(Selected one) {
        return one.step().after(one.change()) == null ? null : one.step().before(one.change());
    }

    private record Comparison(QuoteFilter filter, Map<QuoteKey, Boolean> known, Set<QuoteKey> theirs) {

        boolean concerns(LoggedStep step, LoggedChange change) {
            if (filter.article() != null
                    && !filter.article().equals(step.articleId().value())) {
                return false;
            }
            QuoteKey before = step.before(change);
            QuoteKey after = step.after(change);
            return (after != null && known.getOrDefault(after, false)) || (before != null && did(before));
        }

        private boolean did(QuoteKey before) {
            return known.getOrDefault(before, theirs.contains(before));
        }
    }
}
