package org.onrecord.store.speaker;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.identity.IdentityId;

/**
 * Somebody who is quoted.
 *
 * @param identityId who
 * @param name what most articles call them
 * @param type PERSON or ORGANIZATION
 * @param wikidataId the identifier in Wikidata
 * @param quotes how many quotes in the period
 * @param articles in how many articles
 * @param first the date of the first of these articles
 * @param last the date of the last
 */
public record SpeakerView(
        IdentityId identityId,
        String name,
        EntityType type,
        @Nullable String wikidataId,
        long quotes,
        long articles,
        Instant first,
        Instant last) {}
