package org.onrecord.events.article;

import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.Required;

/**
 * A line of the article that stands by itself.
 *
 * @param kind headline, byline, dateline, paragraph, subheading, caption or furniture; an open list
 * @param start first UTF-16 code unit in the article's text
 * @param end one past the last
 */
public record Block(String kind, int start, int end) {

    /** @throws InvalidFieldException if the block starts before the text or ends before it starts */
    public Block {
        Required.field("kind", kind);
        if (start < 0 || end < start) {
            throw new InvalidFieldException(
                    "start", "is negative, or after the end", "Give a start of at least 0 and an end after it.");
        }
    }
}
