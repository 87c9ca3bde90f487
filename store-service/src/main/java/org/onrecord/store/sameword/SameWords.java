package org.onrecord.store.sameword;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same words across articles.
 *
 * @param text the words that were asked for
 * @param first where they appeared first, absent where they never did
 * @param quotes how many quotes say them
 * @param publishers how many publishers have them; each article without one counts as one
 * @param independent how many of those have them from an article of their own: publishers whose articles are copies of one
 *     text count once
 * @param capped whether there are more, of which only the oldest were looked at
 * @param wordings each form of the words, the first one first
 */
public record SameWords(
        String text,
        @Nullable Appearance first,
        int quotes,
        int publishers,
        int independent,
        boolean capped,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Wording> wordings) {}
