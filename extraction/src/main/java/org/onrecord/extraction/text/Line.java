package org.onrecord.extraction.text;

/**
 * A line that holds something, before it is known what for.
 *
 * @param span without the blanks round it
 * @param afterGap whether an empty line, or nothing at all, stands before it
 */
record Line(Span span, boolean afterGap) {}
