package org.onrecord.store.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter, without what its record says.
 *
 * @param letterId what names it: 32 hexadecimal digits
 * @param state what has become of it
 * @param topic the topic that its record came on
 * @param partition its partition there
 * @param offset its offset there
 * @param recordedAt its record's timestamp
 * @param articles the articles that key and value name, as far as they can be read
 * @param reason why it was refused, the last time: a code of the contract, or "unknown"
 * @param detail what exactly is the matter and what to do about it
 * @param attempts how often its record was refused, from 1
 * @param firstFailedAt when for the first time
 * @param lastFailedAt when for the last time
 * @param redrivenAt when its record was sent again for the last time, absent if it never was
 * @param bytes how large key, value and headers are, or were before a takedown
 * @param obstacle why it cannot be redriven, absent where it can, or need not be
 */
public record LetterView(
        String letterId,
        LetterState state,
        String topic,
        int partition,
        long offset,
        Instant recordedAt,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> articles,
        String reason,
        String detail,
        int attempts,
        Instant firstFailedAt,
        Instant lastFailedAt,
        @Nullable Instant redrivenAt,
        long bytes,
        @Nullable Obstacle obstacle) {}
