package org.onrecord.store.lineage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.Extractor;
import org.onrecord.events.text.Sha256;
import org.onrecord.store.version.Outcome;

/**
 * One version of an article as one extractor read it, without a word of the article.
 *
 * @param versionId what tells it from all others of the article: 32 hexadecimal digits that follow from the other fields
 *     and stay the same when the store is filled again
 * @param articleVersion its number, which several may share
 * @param receivedAt when it was received
 * @param outcome what became of it
 * @param quotes how many quotes it has; absent while its article event is missing, and after a takedown
 * @param entities how many entities it has; absent likewise
 * @param extractor what read it
 */
public record VersionView(
        String versionId,
        long articleVersion,
        Instant receivedAt,
        Outcome outcome,
        @Nullable Integer quotes,
        @Nullable Integer entities,
        Extractor extractor) {

    /** The {@code versionId} of a version. */
    public static String idOf(String articleId, long articleVersion, Instant receivedAt, Extractor extractor) {
        return Sha256.shortOf(
                "version",
                articleId,
                Long.toString(articleVersion),
                receivedAt.toString(),
                extractor.version(),
                extractor.model());
    }
}
