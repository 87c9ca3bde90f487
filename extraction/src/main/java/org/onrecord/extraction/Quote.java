package org.onrecord.extraction;

import java.util.List;
import org.onrecord.extraction.mention.Speaker;
import org.onrecord.extraction.quote.Attribution;

/**
 * What somebody said, and who it was as far as the article tells.
 *
 * @param attribution content, cue and source mentions as they stand in the text
 * @param speakers who said it, at least one, resolved or not
 */
public record Quote(Attribution attribution, List<Speaker> speakers) {

    /** @throws IllegalArgumentException if there is no speaker, not even an unresolved one */
    public Quote {
        speakers = List.copyOf(speakers);
        if (speakers.isEmpty()) {
            throw new IllegalArgumentException("a quote without a speaker");
        }
    }
}
