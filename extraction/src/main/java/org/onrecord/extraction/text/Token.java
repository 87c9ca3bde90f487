package org.onrecord.extraction.text;

/**
 * A word, a number, a mark of punctuation, or a part of a contraction as the Penn Treebank splits it
 * ("company" and "'s", "do" and "n't").
 *
 * @param start first code unit in the text
 * @param end one past the last
 * @param form the characters as written
 * @param lower the form in lower case, with curly apostrophes made straight
 */
public record Token(int start, int end, String form, String lower) {

    public Span span() {
        return new Span(start, end);
    }
}
