package org.onrecord.events.text;

import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.Required;

/**
 * A span together with its words and what stands round them, so that it can be found again in another copy of the
 * text. The last three are those of the TextQuoteSelector of the
 * <a href="https://www.w3.org/TR/annotation-model/#text-quote-selector">W3C Web Annotation Data Model</a>.
 *
 * @param start first UTF-16 code unit, from 0
 * @param end one past the last, more than {@code start}
 * @param exact the text of the span
 * @param prefix up to {@value #CONTEXT} code units before it, shorter at the start of the text
 * @param suffix up to {@value #CONTEXT} code units after it, shorter at the end of the text
 */
public record SelectedSpan(int start, int end, String exact, String prefix, String suffix) {

    /** Code units of context on either side. */
    public static final int CONTEXT = 32;

    /** @throws InvalidFieldException if {@code exact} is not as long as the span */
    public SelectedSpan {
        new Span(start, end);
        Required.field("exact", exact);
        // The two may be absent: the mapper leaves out what is empty.
        prefix = prefix == null ? "" : prefix;
        suffix = suffix == null ? "" : suffix;
        if (exact.length() != end - start) {
            throw new InvalidFieldException(
                    "exact", "is not as long as its span", "Offsets count UTF-16 code units, the end is exclusive.");
        }
    }

    /** @throws IndexOutOfBoundsException if the span reaches past the end of {@code text} */
    public static SelectedSpan of(String text, int start, int end) {
        int before = wholeCharacterAt(text, Math.max(0, start - CONTEXT));
        int after = wholeCharacterAt(text, Math.min(text.length(), end + CONTEXT));
        return new SelectedSpan(
                start, end, text.substring(start, end), text.substring(before, start), text.substring(end, after));
    }

    /** Moves an offset that would cut a surrogate pair in two past it. */
    private static int wholeCharacterAt(String text, int offset) {
        boolean cuts = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return cuts ? offset + 1 : offset;
    }
}
