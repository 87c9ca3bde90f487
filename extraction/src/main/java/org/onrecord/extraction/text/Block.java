package org.onrecord.extraction.text;

/**
 * A line of the article that stands by itself.
 *
 * @param kind what the block is for
 * @param span where it stands in the text, without the line ends and white space round it
 * @param firstSentence the number of its first sentence in {@link Document#sentences()}
 * @param endSentence one past the number of its last sentence
 */
public record Block(BlockKind kind, Span span, int firstSentence, int endSentence) {}
