package org.onrecord.store.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.onrecord.events.identity.IdentityId;

/**
 * Who speaks of something.
 *
 * @param articles how many of the articles that name it were looked at, the newest
 * @param speakers who, the one with most quotes that mention it first
 */
public record EntitySpeakers(
        int articles,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Speaking> speakers) {

    /**
     * Somebody who speaks of it.
     *
     * @param identityId who
     * @param name what most articles call them
     * @param quotes in how many of their quotes it is mentioned
     */
    public record Speaking(IdentityId identityId, String name, long quotes) {}
}
