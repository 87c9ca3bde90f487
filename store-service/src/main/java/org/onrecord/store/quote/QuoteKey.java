package org.onrecord.store.quote;

import java.util.UUID;

/**
 * A quote in a version of its article, shown or not.
 *
 * @param versionId the version's number in the database
 * @param quoteId the quote
 */
public record QuoteKey(long versionId, UUID quoteId) {}
