package org.onrecord.events.text;

import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.Required;

/**
 * Words of the text that stand for somebody or something, or say how.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last, more than {@code start}
 * @param text the words as written
 */
public record Mention(int start, int end, String text) {

    /** @throws InvalidFieldException if {@code text} is not as long as the span */
    public Mention {
        new Span(start, end);
        Required.field("text", text);
        if (text.length() != end - start) {
            throw new InvalidFieldException(
                    "text", "is not as long as its span", "Offsets count UTF-16 code units, the end is exclusive.");
        }
    }

    /** @throws IndexOutOfBoundsException if the span reaches past the end of {@code text} */
    public static Mention of(String text, int start, int end) {
        return new Mention(start, end, text.substring(start, end));
    }
}
