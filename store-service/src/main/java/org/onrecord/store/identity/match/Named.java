package org.onrecord.store.identity.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.text.Mention;

/**
 * An entity of an article, as far as it matters for who it is.
 *
 * @param entityId 32 hexadecimal digits
 * @param name the fullest form of its name
 * @param aliases all forms of its name
 * @param mentions where the article speaks of it, pronouns and descriptions included
 * @param role the role as written
 * @param wikidataId its identifier in Wikidata
 */
public record Named(
        String entityId,
        EntityType type,
        String name,
        List<String> aliases,
        List<Mention> mentions,
        @Nullable String role,
        @Nullable String wikidataId) {}
