package org.onrecord.extraction.text;

import java.util.List;

/**
 * An article's text and its shape. Tokens, sentences and blocks are in the order of the text; every token lies in
 * exactly one sentence, every sentence in exactly one block.
 *
 * @param text the text that every offset points into
 * @param blocks the blocks
 * @param sentences the sentences of all blocks
 * @param tokens the tokens of all sentences
 * @param tags the Penn Treebank part of speech of each token, as many as {@code tokens}
 * @param quoted the regions between quotation marks, by start, outer before inner
 */
public record Document(
        String text,
        List<Block> blocks,
        List<Sentence> sentences,
        List<Token> tokens,
        List<String> tags,
        List<QuotedRegion> quoted) {

    public Document {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
        tags = List.copyOf(tags);
        quoted = List.copyOf(quoted);
        if (tags.size() != tokens.size()) {
            throw new IllegalArgumentException(tokens.size() + " tokens but " + tags.size() + " tags");
        }
    }
}
