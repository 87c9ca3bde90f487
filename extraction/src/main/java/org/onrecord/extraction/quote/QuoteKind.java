package org.onrecord.extraction.quote;

/** How much of a content stands between quotation marks. */
public enum QuoteKind {
    /** Every word. */
    DIRECT,
    /** Some words. */
    MIXED,
    /** No word. */
    INDIRECT
}
