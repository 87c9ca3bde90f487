package org.onrecord.store.subscription;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.Required;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.quote.QuoteParameters;

/**
 * A search to save.
 *
 * @param name what its owner calls it; 1 to 200 characters
 * @param query the parameters of {@code GET /quotes} that say which quotes; none for all
 * @param url where changes are sent to
 * @param since where to begin: a place in the log of changes, or a time; left out: with what comes now
 */
record SearchRequest(
        String name,
        Map<String, String> query,
        String url,
        @Nullable String since) {

    private static final int LONGEST = 200;

    /** @throws InvalidFieldException if a field is missing, or not what it must be */
    SearchRequest {
        Required.field("name", name);
        Required.field("url", url);
        if (name.isBlank() || name.length() > LONGEST || name.indexOf('\0') >= 0) {
            throw new InvalidFieldException(
                    "name", "is blank, longer than " + LONGEST + " characters, or holds a null character", "Name it.");
        }
        query = query == null ? Map.of() : new TreeMap<>(query);
        query.keySet().forEach(SearchRequest::checkKnown);
    }

    private static void checkKnown(String parameter) {
        if (Arrays.stream(QuoteParameters.class.getRecordComponents())
                .map(RecordComponent::getName)
                .noneMatch(parameter::equals)) {
            throw new InvalidFieldException(
                    "query." + parameter,
                    "is no parameter of a search",
                    "There are: "
                            + Arrays.stream(QuoteParameters.class.getRecordComponents())
                                    .map(RecordComponent::getName)
                                    .sorted()
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
    }

    QuoteParameters parameters() {
        return EventJson.convert(query, QuoteParameters.class);
    }
}
