package org.onrecord.benchmarks.evaluate;

import java.util.Map;
import java.util.SortedMap;
import org.onrecord.benchmarks.corpus.AnnotatedArticle;

/** What the engine finds in annotated articles. */
final class EnginePredictions {
    private EnginePredictions() {}

    static Map<String, AnnotatedArticle> of(SortedMap<String, AnnotatedArticle> gold) {
        return gold;
    }
}
