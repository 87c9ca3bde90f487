package org.onrecord.extraction.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.name.EntityType;

/**
 * A person, a body or a thing that an article names, with every mention of it.
 *
 * @param name the fullest form of its name in the article
 * @param type what it is
 * @param aliases every form of its name as written, the fullest among them, each once, in the order of the text
 * @param mentions where the article refers to it, in the order of the text; at least one of them by name
 * @param role what the article says it is, as written ("Finance Minister", "president of Iran"), if it does
 * @param wikidataId its identifier in Wikidata, where the list of public figures knows the full name and the article
 *     bears it out
 */
public record Entity(
        String name,
        EntityType type,
        List<String> aliases,
        List<Mention> mentions,
        @Nullable String role,
        @Nullable String wikidataId) {

    /** @throws IllegalArgumentException if {@code name} is blank, or there is no mention */
    public Entity {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        if (name.isBlank()) {
            throw new IllegalArgumentException("an entity needs a name");
        }
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException(name + " is mentioned nowhere");
        }
    }
}
