package org.onrecord.extract.event;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.events.Event;
import org.onrecord.events.article.ArticleExtracted;
import org.onrecord.events.entity.EntityExtracted;
import org.onrecord.events.quote.QuoteExtracted;

/** All events of one article version. */
public record ArticleEvents(ArticleExtracted article, List<QuoteExtracted> quotes, List<EntityExtracted> entities) {

    public ArticleEvents {
        quotes = List.copyOf(quotes);
        entities = List.copyOf(entities);
    }

    /** The article, then its entities, then its quotes, each in the order of the text. */
    public Stream<Event> all() {
        return Stream.of(Stream.of(article), entities.stream(), quotes.stream()).flatMap(events -> events);
    }
}
