package org.onrecord.store.speaker;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.identity.IdentityId;

/**
 * Somebody who is quoted in the same articles.
 *
 * @param identityId who
 * @param name what most articles call them
 * @param type PERSON or ORGANIZATION
 * @param wikidataId the identifier in Wikidata
 * @param articles in how many articles both are quoted
 * @param first the date of the first of these articles
 * @param last the date of the last
 */
public record CoSpeaker(
        IdentityId identityId,
        String name,
        EntityType type,
        @Nullable String wikidataId,
        long articles,
        Instant first,
        Instant last) {}
