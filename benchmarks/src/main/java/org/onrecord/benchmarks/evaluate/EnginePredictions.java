package org.onrecord.benchmarks.evaluate;

import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.benchmarks.corpus.AnnotatedArticle;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.article.ArticleVersion;
import org.onrecord.extract.engine.ArticleExtraction;
import org.onrecord.extract.submission.RefusedException;
import org.onrecord.extract.submission.Submission;

/** What the engine finds in annotated articles, by the way that an article takes through the extract-service. */
final class EnginePredictions {

    private EnginePredictions() {}

    /** @throws IOException if the engine refuses an article */
    static SortedMap<String, AnnotatedArticle> of(SortedMap<String, AnnotatedArticle> gold) throws IOException {
        ArticleExtraction engine = ArticleExtraction.create();
        SortedMap<String, AnnotatedArticle> predictions = new TreeMap<>();
        for (String name : gold.keySet()) {
            String text = Objects.requireNonNull(
                    Objects.requireNonNull(gold.get(name)).text(), () -> name + " has no text");
            try {
                predictions.put(
                        name,
                        QuotePrediction.article(
                                text, engine.extract(submission(name, text)).quotes()));
            } catch (RefusedException refused) {
                throw new IOException(name + ": " + refused.detail(), refused);
            }
        }
        return predictions;
    }

    private static Submission.NewVersion submission(String name, String text) {
        ArticleId id = new ArticleId(name);
        var article = new ArticleSubmitted(id, null, null, null, text, null, null, null, "en");
        return new Submission.NewVersion(article, id, new ArticleVersion(1), Instant.EPOCH);
    }
}
