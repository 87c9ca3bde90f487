package org.onrecord.benchmarks.pages;

import static org.onrecord.benchmarks.pages.PagesCommand.percent;

import java.io.PrintStream;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.ingest.document.Item;

/** Shows where a page is not read as expected. */
final class PageDifference {

    private PageDifference() {}

    static void print(AnnotatedPage page, String read, PrintStream out) {
        TextMatch match = TextMatch.of(read, page.text());
        Item item = PageReader.article(page);
        if (item instanceof Item.Refused refused) {
            out.println(page.name() + ": " + refused.refusal().detail());
            return;
        }
        if (match.f1() < 1) {
            out.println(page.name() + ": F1 " + percent(match.f1()).strip());
            lines("  missing: ", page.text(), read, out);
            lines("  too much: ", read, page.text(), out);
        }
        page.expected().forEach((field, expected) -> {
            FieldScores one = new FieldScores();
            one.add(new AnnotatedPage(page.name(), page.document(), java.util.Map.of(field, expected), ""), item);
            if (one.right() < 1) {
                ArticleSubmitted article = ((Item.Article) item).article();
                out.println("%s: %s should be '%s': %s, %s, %s, %s, %s"
                        .formatted(
                                page.name(),
                                field,
                                expected,
                                article.title(),
                                article.author(),
                                article.publishedAt(),
                                article.url(),
                                article.language()));
            }
        });
    }

    private static void lines(String what, String from, String without, PrintStream out) {
        Set<String> there = without.lines().map(String::strip).collect(Collectors.toSet());
        from.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !there.contains(line))
                .forEach(line -> out.println(what + line.substring(0, Math.min(line.length(), 150))));
    }
}
