package org.onrecord.events.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.text.Sha256;

/**
 * What names an editor's decision. It is derived from what was decided: deciding the same again is the same decision.
 *
 * @param value 32 lower-case hexadecimal digits
 */
public record DecisionId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    /** @throws InvalidFieldException if {@code value} is not of that form */
    @JsonCreator
    public DecisionId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidFieldException(
                    "decisionId", "is not 32 hexadecimal digits", "Copy it from a decision as it stands there.");
        }
    }

    /**
     * Derives an id.
     *
     * @param parts the identities and articles that it is about, in an order of their own
     * @param round how often the same was decided and undone before, from 0
     */
    public static DecisionId of(DecisionKind kind, List<String> parts, int round) {
        List<String> all =
                new ArrayList<>(List.of("decision", kind.name().toLowerCase(Locale.ROOT), Integer.toString(round)));
        all.addAll(parts);
        return new DecisionId(Sha256.shortOf(all.toArray(String[]::new)));
    }

    @Override
    public String toString() {
        return value;
    }
}
