package org.onrecord.benchmarks.pages;

import static org.onrecord.benchmarks.pages.PagesCommand.percent;

import java.util.Map;

/**
 * What was measured on one part of the pages.
 *
 * @param part its name
 * @param all our reading of pages and files of all formats
 * @param html each reader's reading of the web pages, which is all that the others read
 * @param fields our reading of the articles' fields
 */
record PagesReport(String part, PageScores all, Map<PageReader, PageScores> html, FieldScores fields) {

    /** @return a figure from 0 to 1, by its name in the file of floors */
    double figure(String name) {
        return switch (name) {
            case "f1" -> all.f1();
            case "quotes kept" -> all.quotations() == 0 ? 0 : 1 - (double) all.lost() / all.quotations();
            case "fields" -> fields.right();
            default -> throw new IllegalArgumentException("floors: there is no figure '" + name + "'");
        };
    }

    @Override
    public String toString() {
        var text = new StringBuilder(
                        "%n%s: %d pages and files, %d of them web pages%n".formatted(part, all.pages(), pages()))
                .append("                     F1  precision  recall  quotes lost%n".formatted())
                .append(line("onrecord, all", all));
        html.forEach((reader, scores) -> text.append(line(reader.title(), scores)));
        return text.append("fields right: %s (%s)%n"
                        .formatted(percent(fields.right()).strip(), fields))
                .toString();
    }

    private int pages() {
        return html.values().stream().mapToInt(PageScores::pages).max().orElse(0);
    }

    private static String line(String name, PageScores scores) {
        return "%-17s %s     %s  %s  %d of %d%n"
                .formatted(
                        name,
                        percent(scores.f1()),
                        percent(scores.precision()),
                        percent(scores.recall()),
                        scores.lost(),
                        scores.quotations());
    }
}
