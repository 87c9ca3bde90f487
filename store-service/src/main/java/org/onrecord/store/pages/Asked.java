package org.onrecord.store.pages;

import org.onrecord.store.quote.QuoteParameters;

/** What a page asks of the API, from what a form asked of the page. */
public final class Asked {

    private Asked() {}

    /** The search for quotes that has these parameters; of those that it does not know, none. */
    public static QuoteParameters quotes(Query query) {
        return new QuoteParameters(
                query.get("q"),
                query.get("speaker"),
                query.get("identity"),
                query.get("addressee"),
                query.get("about"),
                query.get("aboutIdentity"),
                query.get("kind"),
                query.get("stance"),
                query.get("publisher"),
                query.get("place"),
                query.get("language"),
                query.get("saidFrom"),
                query.get("saidTo"),
                query.get("publishedFrom"),
                query.get("publishedTo"),
                query.get("receivedFrom"),
                query.get("receivedTo"),
                query.get("minConfidence"),
                query.get("article"));
    }
}
