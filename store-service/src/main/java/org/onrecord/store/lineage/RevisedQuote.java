package org.onrecord.store.lineage;

import java.util.List;
import org.onrecord.store.quote.QuoteView;

/**
 * A quote that both versions have, and that says something else in the later one.
 *
 * @param fields what differs, by the names of the fields; its place in the text is not counted
 * @param before the quote in the earlier version
 * @param after the quote in the later version; under another id where its words or its speaker's mention changed
 */
public record RevisedQuote(List<String> fields, QuoteView before, QuoteView after) {}
