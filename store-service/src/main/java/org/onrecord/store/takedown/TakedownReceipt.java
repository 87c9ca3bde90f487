package org.onrecord.store.takedown;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * What a takedown has removed, and what is left to go, without a word of the article.
 *
 * @param articleId the article
 * @param requestedAt when the newest takedown was asked for: all that was received until then goes
 * @param recordedAt when the store carried it out: since then nothing of it is in the database
 * @param removed what all takedowns of the article have removed from the database
 * @param waiting events of the article that have not been sent to Kafka yet, and hold words of it if they were written
 *     before the takedown
 * @param shownAgain whether something is shown that was received later
 * @param goneBy when Kafka, too, holds nothing of it any more, at the latest
 * @param topics the same for each topic
 */
public record TakedownReceipt(
        String articleId,
        Instant requestedAt,
        Instant recordedAt,
        List<Removed> removed,
        @JsonInclude(JsonInclude.Include.ALWAYS) long waiting,
        boolean shownAgain,
        Instant goneBy,
        List<Held> topics) {

    /**
     * @param part versions (their texts and headlines), quotes, entities, attachments (who its entities are across
     *     articles), deadLetters (refused records that name it)
     * @param rows how many
     * @param goneAt when the last of them went
     */
    public record Removed(String part, long rows, Instant goneAt) {}

    /**
     * @param topic the topic's name
     * @param goneBy when it holds nothing of what was taken down any more, at the latest
     */
    public record Held(String topic, Instant goneBy) {}
}
