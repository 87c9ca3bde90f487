package org.onrecord.benchmarks.chaos.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.article.ContentDigest;

/** What must be shown of each article when all steps are done, by the rule of versions alone. */
public final class LastWord {

    private LastWord() {}

    /**
     * The digest of what each article says that is shown.
     *
     * @return content digests by article id, without the articles of which nothing is shown
     */
    public static SortedMap<String, String> of(Plan plan) {
        Map<String, ArticleSubmitted> newest = new HashMap<>();
        for (Step step : plan.steps()) {
            String id = step.article().value();
            if (step.action() instanceof Action.Submit submit) {
                newest.merge(id, submit.article(), LastWord::newer);
            } else if (step.action() instanceof Action.TakeDown) {
                newest.remove(id);
            }
        }
        SortedMap<String, String> digests = new TreeMap<>();
        newest.forEach((id, article) -> digests.put(id, ContentDigest.of(article)));
        return digests;
    }

    /** Of one article either all submissions are numbered or none is: then the later one is the newer. */
    private static ArticleSubmitted newer(ArticleSubmitted before, ArticleSubmitted after) {
        return before.version() != null
                        && after.version() != null
                        && before.version().compareTo(after.version()) > 0
                ? before
                : after;
    }
}
