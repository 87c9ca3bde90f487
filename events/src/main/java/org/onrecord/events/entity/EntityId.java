package org.onrecord.events.entity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.text.Sha256;

/**
 * What names an entity of one article through the article's versions.
 *
 * @param value 32 lower-case hexadecimal digits
 */
public record EntityId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    /** @throws InvalidFieldException if {@code value} is not of that form */
    @JsonCreator
    public EntityId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidFieldException(
                    "entityId", "is not 32 hexadecimal digits", "Copy it from an entity as it stands there.");
        }
    }

    /**
     * Derives an id.
     *
     * @param article the article
     * @param type what the entity is
     * @param name the fullest form of its name in the article
     * @param ordinal its place, from 0, among the article's entities of the same type and name
     */
    public static EntityId of(ArticleId article, EntityType type, String name, int ordinal) {
        return new EntityId(Sha256.shortOf("entity", article.value(), type.name(), name, Integer.toString(ordinal)));
    }

    @Override
    public String toString() {
        return value;
    }
}
