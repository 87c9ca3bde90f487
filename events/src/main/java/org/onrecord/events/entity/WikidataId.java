package org.onrecord.events.entity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.onrecord.events.InvalidFieldException;

/**
 * An identifier in Wikidata, which names the same person, body or place in every article.
 *
 * @param value Q and a number without leading zeros: "Q22250"
 */
public record WikidataId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("Q[1-9][0-9]{0,18}");

    /** @throws InvalidFieldException if {@code value} is not of that form */
    @JsonCreator
    public WikidataId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidFieldException(
                    "wikidataId", "is not Q and a number", "Give the item's identifier in Wikidata, or leave it out.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
