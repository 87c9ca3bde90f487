package org.onrecord.store.pages.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts by week as columns of a chart: weeks without any are columns too, and of many years months are. */
public final class Weeks {

    /** More weeks than this become months: a chart has no room for them. */
    private static final int MOST_WEEKS = 240;

    private Weeks() {}

    /**
     * @param counts by the Monday of the week, at least one
     * @param name what is counted, for people
     */
    public static List<Bars.Column> columns(Map<LocalDate, Long> counts, String name) {
        TreeMap<LocalDate, Long> sorted = new TreeMap<>(counts);
        LocalDate first = sorted.firstKey();
        LocalDate last = sorted.lastKey();
        boolean months = first.plusWeeks(MOST_WEEKS).isBefore(last);
        Map<LocalDate, Long> filled = new TreeMap<>();
        for (LocalDate at = start(first, months); !at.isAfter(last); at = months ? at.plusMonths(1) : at.plusWeeks(1)) {
            filled.put(at, 0L);
        }
        sorted.forEach((week, count) -> filled.merge(start(week, months), count, Long::sum));
        List<Bars.Column> columns = new ArrayList<>();
        filled.forEach(
                (from, count) -> columns.add(new Bars.Column(from, List.of(new Bars.Part("bar-quotes", name, count)))));
        return columns;
    }

    private static LocalDate start(LocalDate week, boolean months) {
        return months ? week.withDayOfMonth(1) : week;
    }
}
