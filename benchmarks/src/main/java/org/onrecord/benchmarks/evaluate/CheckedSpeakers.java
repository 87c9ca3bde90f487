package org.onrecord.benchmarks.evaluate;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.benchmarks.corpus.AnnotatedArticle;
import org.onrecord.benchmarks.corpus.AnnotatedQuote;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Speakers read by people, which override the annotated ones. */
final class CheckedSpeakers {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CheckedSpeakers() {}

    /** @param file {@code {article id: {quote id: name or null}}} */
    static SortedMap<String, AnnotatedArticle> override(SortedMap<String, AnnotatedArticle> articles, Path file) {
        Map<String, Map<String, @Nullable String>> checked =
                JSON.readValue(file.toFile(), new TypeReference<HashMap<String, Map<String, @Nullable String>>>() {});
        SortedMap<String, AnnotatedArticle> overridden = new TreeMap<>();
        articles.forEach((name, article) -> overridden.put(name, override(article, checked)));
        return overridden;
    }

    private static AnnotatedArticle override(
            AnnotatedArticle article, Map<String, Map<String, @Nullable String>> checked) {
        Map<String, @Nullable String> speakers = checked.get(article.id());
        List<AnnotatedQuote> quotes = article.quotes();
        if (speakers == null || quotes == null) {
            return article;
        }
        List<AnnotatedQuote> overridden = quotes.stream()
                .map(quote ->
                        speakers.containsKey(quote.id()) ? quote.withCheckedSpeaker(speakers.get(quote.id())) : quote)
                .toList();
        return new AnnotatedArticle(article.id(), article.text(), overridden, article.discard());
    }
}
