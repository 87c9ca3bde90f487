package org.onrecord.store.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.problem.ProblemException;
import tools.jackson.core.JacksonException;

/**
 * Where a page ended: the sort key of its last row. It names a place in the order and no row, so it goes on working when
 * that row is gone.
 *
 * @param key the columns of the sort key, as text
 */
public record Cursor(List<String> key) {

    /** Of the query parameter. */
    public static final String MEANING = "Where to go on: \"next\" of the page before";

    public Cursor {
        key = List.copyOf(key);
    }

    /** The form in which it travels: URL-safe, and nothing to build upon. */
    public String encode() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(EventJson.write(key));
    }

    /**
     * Reads one.
     *
     * @param text what {@link #encode()} gave, or null for the first page
     * @param columns how many columns the sort key has
     * @return null for the first page
     * @throws ProblemException if it is not a cursor
     */
    public static @Nullable Cursor decode(@Nullable String text, int columns) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            String json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] key = EventJson.mapper().readValue(json, String[].class);
            if (key.length == columns && List.of(key).stream().allMatch(part -> part.indexOf('\0') < 0)) {
                return new Cursor(List.of(key));
            }
        } catch (IllegalArgumentException | NullPointerException | JacksonException notOurs) {
            throw refused();
        }
        throw refused();
    }

    /** The refusal of a cursor whose columns do not hold what they should. */
    public static ProblemException refused() {
        return ProblemException.badParameter(
                "cursor", "This is no cursor of this list; take the one that the answer before gave as \"next\".");
    }
}
