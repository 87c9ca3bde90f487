package org.onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extraction.mention.Entity;
import org.onrecord.extraction.mention.Mentions;
import org.onrecord.extraction.quote.Attribution;
import org.onrecord.extraction.text.Document;

/**
 * All that the engine found in one text.
 *
 * @param document the text and its shape; every offset of the quotes and entities points into it
 * @param quotes in the order in which they were found: that of the text
 * @param entities in the order of their first mention
 */
public record Extraction(Document document, List<Quote> quotes, List<Entity> entities) {

    public Extraction {
        quotes = List.copyOf(quotes);
        entities = List.copyOf(entities);
    }

    /** @throws IllegalArgumentException if there are not as many lists of speakers as attributions */
    static Extraction of(Document document, List<Attribution> attributions, Mentions mentions) {
        if (attributions.size() != mentions.speakers().size()) {
            throw new IllegalArgumentException(attributions.size() + " attributions, speakers for "
                    + mentions.speakers().size());
        }
        List<Quote> quotes = new ArrayList<>(attributions.size());
        for (int i = 0; i < attributions.size(); i++) {
            quotes.add(new Quote(attributions.get(i), mentions.speakers().get(i)));
        }
        return new Extraction(document, quotes, mentions.entities());
    }
}
