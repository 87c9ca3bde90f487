package org.onrecord.extraction.mention;

import java.util.List;

/**
 * Whom an article speaks of and who speaks in it.
 *
 * @param entities in the order of their first mention
 * @param speakers for each attribution, in the order they were given, its speakers: one for each source mention, and
 *     one unresolved where there is no source mention
 */
public record Mentions(List<Entity> entities, List<List<Speaker>> speakers) {

    /** @throws IllegalArgumentException if an attribution has no speaker, not even an unresolved one */
    public Mentions {
        entities = List.copyOf(entities);
        speakers = speakers.stream().map(List::copyOf).toList();
        if (speakers.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("an attribution without a speaker");
        }
    }
}
