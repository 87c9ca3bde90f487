package org.onrecord.store.fact;

import java.time.Instant;
import java.util.Comparator;
import org.onrecord.events.Extractor;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleVersion;

/**
 * What the events of one reading of one submission of an article have in common.
 *
 * <p>The version alone would not do: a submitter may send one version number twice, before and after a takedown, and an
 * article may be read again by a newer model. Quotes of the two must not be counted together.
 *
 * @param articleId the article
 * @param version the version
 * @param receivedAt the timestamp of the submitted record, which every record that comes out of it carries, in whole
 *     milliseconds
 * @param extractor what read it
 */
public record VersionKey(ArticleId articleId, ArticleVersion version, Instant receivedAt, Extractor extractor) {

    /** Some order, always the same. */
    public static final Comparator<VersionKey> ORDER = Comparator.comparing(VersionKey::articleId)
            .thenComparing(VersionKey::version)
            .thenComparing(VersionKey::receivedAt)
            .thenComparing(key -> key.extractor().version())
            .thenComparing(key -> key.extractor().model());
}
