package org.onrecord.extract.event;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.entity.EntityId;
import org.onrecord.events.entity.EntityType;
import org.onrecord.extraction.mention.Entity;

/** The ids of one article's entities. */
final class EntityIds {

    private final IdentityHashMap<Entity, EntityId> ids;

    private EntityIds(IdentityHashMap<Entity, EntityId> ids) {
        this.ids = ids;
    }

    /** @param entities in the order of the text, which tells entities of the same type and name apart */
    static EntityIds of(ArticleId article, List<Entity> entities) {
        // By identity: comparing entities compares all their mentions, and speakers refer to those of this very list.
        IdentityHashMap<Entity, EntityId> ids = new IdentityHashMap<>();
        Map<EntityId, Integer> seen = new HashMap<>();
        for (Entity entity : entities) {
            EntityType type = typeOf(entity);
            int ordinal = seen.merge(EntityId.of(article, type, entity.name(), 0), 1, Integer::sum) - 1;
            ids.put(entity, EntityId.of(article, type, entity.name(), ordinal));
        }
        return new EntityIds(ids);
    }

    /** @throws IllegalStateException if the entity is none of the article's */
    EntityId of(Entity entity) {
        EntityId id = ids.get(entity);
        if (id == null) {
            throw new IllegalStateException("a speaker who is none of the article's entities");
        }
        return id;
    }

    static EntityType typeOf(Entity entity) {
        return switch (entity.type()) {
            case PERSON -> EntityType.PERSON;
            case ORGANIZATION -> EntityType.ORGANIZATION;
            case LOCATION -> EntityType.LOCATION;
            case GROUP -> EntityType.GROUP;
            case EVENT -> EntityType.EVENT;
            case WORK -> EntityType.WORK;
            case AGREEMENT -> EntityType.AGREEMENT;
            case OTHER -> EntityType.OTHER;
        };
    }
}
