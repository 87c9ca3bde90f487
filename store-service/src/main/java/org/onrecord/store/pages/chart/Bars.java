package org.onrecord.store.pages.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A chart of counts over time: stacked bars on a line, as large as its units; the page scales it.
 *
 * @param width in units
 * @param height in units, the labels below the line included
 * @param base where the line is
 * @param bars all bars
 * @param ticks labels below the line
 * @param most the highest count, which the tallest bar stands for
 */
public record Bars(int width, int height, int base, List<Bar> bars, List<Tick> ticks, long most) {

    private static final int WIDTH = 720;
    private static final int BASE = 140;
    private static final int HEIGHT = 172;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** A label below the line. */
    public record Tick(int x, String anchor, String label) {}

    /**
     * What one bar stands for.
     *
     * @param from its first day
     * @param parts what is stacked in it, from below
     */
    public record Column(LocalDate from, List<Part> parts) {

        public Column {
            parts = List.copyOf(parts);
        }

        long total() {
            return parts.stream().mapToLong(Part::count).sum();
        }
    }

    /**
     * A part of a bar.
     *
     * @param style the class in the style sheet
     * @param name what is counted, for people
     */
    public record Part(String style, String name, long count) {}

    /** @param columns in order, one for each day, week or whatever they stand for, without gaps; at least one */
    public static Bars of(List<Column> columns) {
        long most = Math.max(1, columns.stream().mapToLong(Column::total).max().orElse(1));
        double step = (double) WIDTH / columns.size();
        int gap = step > 6 ? 2 : step > 3 ? 1 : 0;
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            int x = (int) Math.round(i * step);
            int width = Math.max(1, (int) Math.round((i + 1) * step) - x - gap);
            long below = 0;
            for (Part part : column.parts()) {
                int bottom = BASE - height(below, most);
                below += part.count();
                int top = BASE - height(below, most);
                if (part.count() > 0) {
                    bars.add(new Bar(
                            x,
                            top,
                            width,
                            Math.max(1, bottom - top),
                            part.style(),
                            DAY.format(column.from()) + ": " + part.count() + " " + part.name()));
                }
            }
        }
        LocalDate first = columns.get(0).from();
        LocalDate last = columns.get(columns.size() - 1).from();
        List<Tick> ticks = first.equals(last)
                ? List.of(new Tick(0, "start", DAY.format(first)))
                : List.of(new Tick(0, "start", DAY.format(first)), new Tick(WIDTH, "end", DAY.format(last)));
        return new Bars(WIDTH, HEIGHT, BASE, bars, ticks, most);
    }

    private static int height(long count, long most) {
        return (int) Math.round((double) count / most * (BASE - 8));
    }
}
