package org.onrecord.store.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.text.Mention;

/** An entity of one article, as {@code news.entity.extracted.v1} says it. */
public record EntityView(
        String entityId,
        String articleId,
        long articleVersion,
        String name,
        EntityType type,
        List<String> aliases,
        List<Mention> mentions,
        @Nullable String role) {}
