package org.onrecord.benchmarks.pages;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.ingest.document.Item;

/** How often each field of an article is what it should be. */
final class FieldScores {

    private final Map<String, int[]> counts = new TreeMap<>();

    void add(AnnotatedPage page, Item item) {
        page.expected().forEach((field, expected) -> {
            int[] count = counts.computeIfAbsent(field, name -> new int[2]);
            count[0]++;
            boolean right = item instanceof Item.Article one && expected.equals(value(one.article(), field));
            count[1] += right ? 1 : 0;
        });
    }

    /** @return the share that is right, from 0 to 1, over all fields */
    double right() {
        int all = counts.values().stream().mapToInt(count -> count[0]).sum();
        int right = counts.values().stream().mapToInt(count -> count[1]).sum();
        return all == 0 ? 0 : (double) right / all;
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        counts.forEach((field, count) ->
                text.append(text.isEmpty() ? "" : ", ").append("%s %d/%d".formatted(field, count[1], count[0])));
        return text.toString();
    }

    private static String value(ArticleSubmitted article, String field) {
        Object value = switch (field) {
            case "title" -> article.title();
            case "author" -> article.author();
            case "publishedAt" -> article.publishedAt();
            case "url" -> article.url();
            case "language" -> article.language();
            case "located" -> article.located();
            case "publisher" -> article.publisher();
            case "rights" -> article.rights();
            case "id" -> article.id();
            default -> throw new IllegalArgumentException("no page has a field " + field);
        };
        return Objects.toString(value, "");
    }
}
