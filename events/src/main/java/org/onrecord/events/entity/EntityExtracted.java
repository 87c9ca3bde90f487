package org.onrecord.events.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.Event;
import org.onrecord.events.Extractor;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.Required;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleVersion;
import org.onrecord.events.text.Mention;
import org.onrecord.events.topic.Topic;

/**
 * An article version names somebody or something.
 *
 * @param entityId the entity
 * @param articleId the article
 * @param articleVersion the version
 * @param name the fullest form of the name in the article
 * @param type what it is
 * @param aliases all forms of the name as written, the fullest included
 * @param mentions where the article speaks of it, in order; at least one
 * @param role the role or description as written ("finance minister")
 * @param wikidataId its identifier in Wikidata ("Q22250"), where a list of the extractor knows it and the article bears
 *     the list out
 * @param extractor what found it
 */
public record EntityExtracted(
        EntityId entityId,
        ArticleId articleId,
        ArticleVersion articleVersion,
        String name,
        EntityType type,
        List<String> aliases,
        List<Mention> mentions,
        @Nullable String role,
        @Nullable WikidataId wikidataId,
        Extractor extractor)
        implements Event {

    /** @throws InvalidFieldException if a field is missing, the name is blank or there is no mention */
    public EntityExtracted {
        Required.field("entityId", entityId);
        Required.field("articleId", articleId);
        Required.field("articleVersion", articleVersion);
        Required.field("name", name);
        Required.field("type", type);
        Required.field("extractor", extractor);
        aliases = Required.members("aliases", aliases);
        mentions = Required.members("mentions", mentions);
        if (name.isBlank()) {
            throw new InvalidFieldException("name", "is blank", "Give the fullest form of the name.");
        }
        if (mentions.isEmpty()) {
            throw new InvalidFieldException("mentions", "is empty", "An entity stands somewhere in its article.");
        }
    }

    @Override
    public Topic topic() {
        return Topic.ENTITY_EXTRACTED;
    }

    @Override
    public String part() {
        return entityId.value();
    }
}
