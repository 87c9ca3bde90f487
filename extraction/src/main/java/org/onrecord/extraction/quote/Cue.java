package org.onrecord.extraction.quote;

import org.onrecord.extraction.text.Span;

/**
 * The words that say that something was said: "said", "according to", "wrote on Tuesday", the colon of a headline.
 *
 * @param span where they stand; never empty
 * @param lemma the dictionary form of the word that does the saying ("say"), or the mark itself (":"); never blank
 */
public record Cue(Span span, String lemma) {

    /** @throws IllegalArgumentException if the span is empty or the lemma blank */
    public Cue {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("empty cue at " + span.start());
        }
        if (lemma.isBlank()) {
            throw new IllegalArgumentException("no lemma for the cue at " + span.start());
        }
    }
}
