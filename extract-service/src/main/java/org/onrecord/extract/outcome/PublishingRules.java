package org.onrecord.extract.outcome;

import java.time.Instant;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.article.PublishingStatus;

/** What an article's publishing rules allow at a point in time. */
enum PublishingRules {
    /** It may be published. */
    OPEN,
    /** It may be published later. */
    EMBARGOED,
    /** It must not be published, or not any more: nothing of it is to be seen. */
    CLOSED;

    static PublishingRules of(ArticleSubmitted article, Instant now) {
        boolean withdrawn = article.status() != null && article.status() != PublishingStatus.USABLE;
        Instant expiry = article.expiresAt();
        if (withdrawn || (expiry != null && !now.isBefore(expiry))) {
            return CLOSED;
        }
        Instant embargo = article.embargoedUntil();
        return embargo != null && now.isBefore(embargo) ? EMBARGOED : OPEN;
    }
}
