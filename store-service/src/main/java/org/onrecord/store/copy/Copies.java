package org.onrecord.store.copy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles that are copies of one text.
 *
 * @param group names the group as it is now: it is another when articles come or go
 * @param articles how many there are
 * @param first the one with the earliest date
 * @param copies some of them, the earliest first
 * @param next the cursor of the next ones, absent where these are all, or the last
 */
public record Copies(
        String group,
        long articles,
        String first,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Copy> copies,
        @Nullable String next) {

    /** Those other than one. */
    public List<Copy> others(String articleId) {
        return copies.stream()
                .filter(copy -> !copy.articleId().equals(articleId))
                .toList();
    }
}
