package org.onrecord.store.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityId;
import org.onrecord.store.identity.match.Evidence;

/**
 * An entity of an article that belongs to an identity.
 *
 * @param articleId the article
 * @param entityId the entity there
 * @param name what the article calls it
 * @param role the role as the article writes it
 * @param rule why it belongs there: wikidata, full-name, surname, acronym, namesake, editor; or why it is its own:
 *     unknown, no-evidence, ambiguous
 * @param confidence how sure that is, from 0 to 1
 * @param evidence what it rests on
 */
public record AttachmentView(
        String articleId,
        EntityId entityId,
        String name,
        @Nullable String role,
        String rule,
        double confidence,
        List<Evidence> evidence) {}
