package org.onrecord.extraction.text;

/**
 * A sentence, within one block.
 *
 * @param span where it stands in the text, closing quotation marks included
 * @param firstToken the number of its first token in {@link Document#tokens()}
 * @param endToken one past the number of its last token
 * @param block the number of its block in {@link Document#blocks()}
 */
public record Sentence(Span span, int firstToken, int endToken, int block) {}
