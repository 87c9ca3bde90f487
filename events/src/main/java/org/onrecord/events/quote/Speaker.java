package org.onrecord.events.quote;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.Required;
import org.onrecord.events.entity.EntityId;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.text.Mention;

/**
 * Who said a quote, as far as the article tells.
 *
 * @param status whether the speaker is known
 * @param reason why not, where unresolved (no-cue, no-source, pronoun-without-antecedent, ambiguous, anonymous-source
 *     …); an open list
 * @param mention the words that stand for the speaker at the quote ("he"), absent where there are none
 * @param name the fullest name that the article gives the speaker, where resolved
 * @param entityId the entity of that name in the same article, where resolved
 * @param type what the speaker is, where resolved
 * @param role the role as written ("President of Iran")
 * @param candidates whom the mention may stand for, where it is ambiguous, likeliest first
 */
public record Speaker(
        Status status,
        @Nullable String reason,
        @Nullable Mention mention,
        @Nullable String name,
        @Nullable EntityId entityId,
        @Nullable EntityType type,
        @Nullable String role,
        List<Candidate> candidates) {

    /** @throws InvalidFieldException if a resolved speaker has no name or an unresolved one no reason */
    public Speaker {
        Required.field("status", status);
        candidates = Required.members("candidates", candidates);
        if (status == Status.RESOLVED && (name == null || name.isBlank())) {
            throw new InvalidFieldException("name", "is missing though resolved", "Give the name.");
        }
        if (status == Status.UNRESOLVED && (reason == null || reason.isBlank())) {
            throw new InvalidFieldException("reason", "is missing though unresolved", "Give the reason.");
        }
    }

    /** Whether the speaker is known. */
    public enum Status {
        @JsonProperty("resolved")
        RESOLVED,
        @JsonProperty("unresolved")
        UNRESOLVED
    }

    /**
     * Somebody whom an ambiguous mention may stand for.
     *
     * @param name the fullest name in the article
     * @param entityId the entity of that name in the same article
     */
    public record Candidate(String name, EntityId entityId) {

        /** @throws InvalidFieldException if either is missing */
        public Candidate {
            Required.field("name", name);
            Required.field("entityId", entityId);
        }
    }
}
