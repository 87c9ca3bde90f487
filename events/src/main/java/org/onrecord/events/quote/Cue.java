package org.onrecord.events.quote;

import org.onrecord.events.Required;
import org.onrecord.events.text.Mention;

/**
 * The words that say that something was said.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param text the words as written ("told")
 * @param lemma the dictionary form of the word that carries the sense ("tell")
 */
public record Cue(int start, int end, String text, String lemma) {

    /** @throws org.onrecord.events.InvalidFieldException if a field is missing, or {@code text} not as long as the span */
    public Cue {
        new Mention(start, end, text);
        Required.field("lemma", lemma);
    }
}
