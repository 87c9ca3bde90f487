package org.onrecord.events.text;

import org.onrecord.events.InvalidFieldException;

/**
 * A stretch of the text that the article's {@code article.extracted} event carries.
 *
 * @param start first UTF-16 code unit, from 0
 * @param end one past the last, more than {@code start}
 */
public record Span(int start, int end) {

    /** @throws InvalidFieldException if the span is empty or starts before the text */
    public Span {
        if (start < 0 || end <= start) {
            throw new InvalidFieldException(
                    "start", "is negative, or not before the end", "Give a start of at least 0 and an end after it.");
        }
    }
}
