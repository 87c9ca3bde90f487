package org.onrecord.store.sameword;

import java.util.List;
import org.onrecord.store.term.Word;

/**
 * A quote that says the words.
 *
 * @param versionId its article version
 * @param publisher who published it, in lower case; of an article that does not tell, something that no other has
 * @param text the quote
 * @param words its words
 * @param similarity to the words that were asked for, from 0 to 1
 * @param appearance the quote as it is answered with, its text group not known yet
 */
record Match(
        long versionId, String publisher, String text, List<Word> words, double similarity, Appearance appearance) {

    /** What makes quotes one wording. */
    List<String> folded() {
        return words.stream().map(Word::folded).toList();
    }
}
