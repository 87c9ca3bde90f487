package org.onrecord.store.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.name.NameKeys;
import org.onrecord.store.page.Parameter;
import org.onrecord.store.problem.ProblemException;

/**
 * Which identities are asked for; null stands for any.
 *
 * @param name some whole words of an alias, folded
 * @param type PERSON or ORGANIZATION
 * @param wikidata the identifier in Wikidata
 */
record IdentityFilter(
        @Nullable String name,
        @Nullable String type,
        @Nullable String wikidata) {

    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]{0,18}");

    /** @throws ProblemException if a parameter is not what it must be */
    static IdentityFilter of(@Nullable String name, @Nullable String type, @Nullable String wikidata) {
        String item = Parameter.given("wikidata", wikidata);
        if (item != null && !WIKIDATA.matcher(item).matches()) {
            throw ProblemException.badParameter("wikidata", "Give an identifier in Wikidata, like Q22250.");
        }
        return new IdentityFilter(NameKeys.foldParameter("name", name), type(type), item);
    }

    static @Nullable String type(@Nullable String type) {
        String given = Parameter.given("type", type);
        if (given == null) {
            return null;
        }
        String upper = given.toUpperCase(Locale.ROOT);
        if (!upper.equals("PERSON") && !upper.equals("ORGANIZATION")) {
            throw ProblemException.badParameter("type", "Give PERSON or ORGANIZATION, or leave it out.");
        }
        return upper;
    }
}
