package org.onrecord.extraction.quote;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.text.Span;

/**
 * What an article says of how a quote came about; each part is absent where the text does not say it.
 *
 * @param stance what kind of saying it was: said, claimed, denied, warned …; an open list
 * @param addressee whom it was said to
 * @param medium where or how: speech, interview, statement, letter, tweet, court …; an open list
 * @param place where it was said
 * @param date when, as written
 */
public record Circumstances(
        @Nullable String stance,
        @Nullable Span addressee,
        @Nullable String medium,
        @Nullable Span place,
        @Nullable Span date) {

    /** Nothing is known. */
    public static final Circumstances NONE = new Circumstances(null, null, null, null, null);
}
