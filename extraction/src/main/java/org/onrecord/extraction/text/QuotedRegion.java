package org.onrecord.extraction.text;

/**
 * The text between two quotation marks, or from one that opens a paragraph to that paragraph's end where the quote
 * goes on in the next.
 *
 * @param span from the opening mark to the closing one, marks included
 * @param depth 0 for an outermost region, 1 for one nested in it, and so on
 * @param continued whether the region ends without a closing mark because the quote goes on in the next paragraph
 * @param continues whether the region takes up a quote left open in the paragraph before
 */
public record QuotedRegion(Span span, int depth, boolean continued, boolean continues) {}
