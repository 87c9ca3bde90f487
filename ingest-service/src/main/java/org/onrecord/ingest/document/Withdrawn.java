package org.onrecord.ingest.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.article.PublishingStatus;
import org.onrecord.events.wire.EventJson;

/** Articles that their fields say must not be shown. Nothing else of them needs to be there but what names them. */
final class Withdrawn {

    private Withdrawn() {}

    /**
     * @return the takedown, absent where the article is usable
     * @throws InvalidFieldException if nothing names the article
     */
    static Optional<Item> of(Map<String, Object> fields) {
        Object said = fields.get("status");
        if (said == null || said.equals("usable")) {
            return Optional.empty();
        }
        Map<String, Object> named = new HashMap<>(fields);
        named.keySet().retainAll(java.util.Set.of("id", "url", "status"));
        // Canceled articles often come without their text, which the contract asks for.
        named.put("text", "-");
        ArticleSubmitted article = EventJson.convert(named, ArticleSubmitted.class);
        if (article.id() == null && article.url() == null) {
            throw new InvalidFieldException(
                    "id", "is missing, and so is url", "Name the article that is withheld or canceled.");
        }
        PublishingStatus status = Objects.requireNonNullElse(article.status(), PublishingStatus.USABLE);
        return Optional.of(new Item.Takedown(article.effectiveId(), status));
    }
}
