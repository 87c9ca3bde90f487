package org.onrecord.events.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.text.Sha256;

/**
 * What names an article through all its versions, and the key of every record about it.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters, none of them a control character, no white space at the ends
 */
public record ArticleId(@JsonValue String value) implements Comparable<ArticleId> {

    /** The longest id, in UTF-16 code units. */
    public static final int MAX_LENGTH = 512;

    /** @throws InvalidFieldException if the id is blank, too long, or holds control characters */
    @JsonCreator
    public ArticleId {
        if (value.isBlank()) {
            throw new InvalidFieldException("id", "is blank", "Leave it out, or give at least one character.");
        }
        if (value.length() > MAX_LENGTH) {
            throw new InvalidFieldException(
                    "id", "is longer than " + MAX_LENGTH + " characters", "Give a shorter id, or leave it out.");
        }
        if (!value.equals(value.strip()) || value.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidFieldException(
                    "id", "has white space at an end or a control character in it", "Remove those characters.");
        }
    }

    /** The id of an article that came with an address and no id of its own. */
    public static ArticleId ofUrl(URI url) {
        return new ArticleId("u-" + Sha256.shortOf(CanonicalUrl.of(url)));
    }

    /** The id of an article that came with neither id nor address. */
    public static ArticleId ofContent(String text) {
        return new ArticleId("c-" + Sha256.shortOf(text));
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
