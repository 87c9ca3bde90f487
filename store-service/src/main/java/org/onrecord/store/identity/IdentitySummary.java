package org.onrecord.store.identity;

import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.identity.IdentityId;

/**
 * A person or an organisation across articles.
 *
 * @param identityId its id
 * @param name what most articles call it; absent where an editor decided something about it and no article is left
 * @param type PERSON or ORGANIZATION
 * @param basis what makes it one: wikidata, a full name, a short name in one article, or an editor's split
 * @param wikidataId its identifier in Wikidata
 * @param articles in how many articles it is
 * @param quotes how often it is quoted
 */
public record IdentitySummary(
        IdentityId identityId,
        @Nullable String name,
        EntityType type,
        String basis,
        @Nullable String wikidataId,
        long articles,
        long quotes) {}
