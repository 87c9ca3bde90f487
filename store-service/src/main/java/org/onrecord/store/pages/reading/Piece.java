package org.onrecord.store.pages.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text all of which plays the same roles.
 *
 * @param text the words
 * @param roles what they are, none for plain text
 * @param anchor the name by which links on the page find it, null where none lead here
 * @param quoteId the other quote that it belongs to, the shortest where several overlap; null where there is none
 * @param begins what begins with it, for those who cannot see colours; empty where nothing does
 * @param ends what ends with it
 */
public record Piece(
        String text,
        List<Role> roles,
        @Nullable String anchor,
        @Nullable String quoteId,
        String begins,
        String ends) {

    public boolean isPlain() {
        return roles.isEmpty();
    }

    /** Classes in the style sheet. */
    public String styles() {
        return roles.stream().map(Role::style).collect(Collectors.joining(" "));
    }
}
