package org.onrecord.events.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.entity.EntityId;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.text.Sha256;

/**
 * What names a person or an organisation across articles. It is derived from what makes it one, so that the same
 * articles give the same ids wherever they are stored.
 *
 * @param value 32 lower-case hexadecimal digits
 */
public record IdentityId(@JsonValue String value) implements Comparable<IdentityId> {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    /** @throws InvalidFieldException if {@code value} is not of that form */
    @JsonCreator
    public IdentityId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidFieldException(
                    "identityId", "is not 32 hexadecimal digits", "Copy it from an identity as it stands there.");
        }
    }

    /** The one that Wikidata knows by this identifier. */
    public static IdentityId ofWikidata(EntityType type, String wikidataId) {
        return derived(type, "wikidata", wikidataId);
    }

    /**
     * The one that goes by a name and nothing else.
     *
     * @param name the name, folded
     * @param telling what tells it from an earlier one of the same name, empty for the earliest
     */
    public static IdentityId ofName(EntityType type, String name, String telling) {
        return derived(type, "name", name, telling);
    }

    /** The one that is known from one article only. */
    public static IdentityId ofEntity(EntityType type, EntityId entity) {
        return derived(type, "entity", entity.value());
    }

    /** The one that an editor's split made. */
    public static IdentityId ofSplit(DecisionId decision) {
        return new IdentityId(Sha256.shortOf("identity", "split", decision.value()));
    }

    private static IdentityId derived(EntityType type, String basis, String... what) {
        return new IdentityId(Sha256.shortOf("identity", type.name(), basis, String.join("\u001e", what)));
    }

    @Override
    public int compareTo(IdentityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
