package org.onrecord.store.speaker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.onrecord.events.entity.EntityType;

/**
 * What somebody speaks of.
 *
 * @param quotes how many of their quotes were looked at, the newest
 * @param topics what is mentioned in these quotes, the most often mentioned first
 */
public record SpeakerTopics(
        int quotes, @JsonInclude(JsonInclude.Include.ALWAYS) List<Topic> topics) {

    /**
     * Something that is mentioned.
     *
     * @param name the fullest form of its name in the articles
     * @param type what it is
     * @param quotes in how many of the quotes
     */
    public record Topic(String name, EntityType type, long quotes) {}
}
