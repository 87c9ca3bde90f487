package org.onrecord.extract.replay;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.wire.EventJson;

/** Counts how the quotes of a shadow differ from those that are shown, and writes down each that does. */
final class Comparison {

    private final Map<QuoteDifference.Kind, Long> quotes = new EnumMap<>(QuoteDifference.Kind.class);
    private final Writer differences;
    private long compared;
    private long corrected;
    private long notShown;

    /** One difference, as a line of the list. */
    record Line(ArticleId articleId, QuoteDifference.Kind what, QuoteDifference difference) {}

    /** @param differences where each difference is written to, as a line of JSON */
    Comparison(Writer differences) {
        this.differences = differences;
    }

    /** @throws IOException if the store does not answer, or the list cannot be written */
    void add(Reading reading, ShownArticles shown) throws IOException {
        ShownArticles.Shown article = shown.find(reading.id());
        if (article == null) {
            notShown++;
        } else if (!article.articleVersion().equals(reading.article().articleVersion())
                || !article.textSha256().equals(reading.article().textSha256())) {
            corrected++;
        } else {
            compared++;
            for (QuoteDifference difference : QuoteDifferences.between(article.quotes(), reading.quotes())) {
                quotes.merge(difference.kind(), 1L, Long::sum);
                if (difference.kind() != QuoteDifference.Kind.SAME) {
                    differences.write(EventJson.mapper()
                            .writeValueAsString(new Line(reading.id(), difference.kind(), difference)));
                    differences.write('\n');
                }
            }
        }
    }

    /** Articles of which the same version is shown. */
    long compared() {
        return compared;
    }

    /** Articles of which another version is shown. */
    long corrected() {
        return corrected;
    }

    /** Articles of which nothing is shown. */
    long notShown() {
        return notShown;
    }

    long quotes(QuoteDifference.Kind kind) {
        return quotes.getOrDefault(kind, 0L);
    }
}
