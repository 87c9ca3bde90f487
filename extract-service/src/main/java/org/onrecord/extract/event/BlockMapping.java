package org.onrecord.extract.event;

import java.util.List;
import org.onrecord.events.article.Block;
import org.onrecord.extraction.text.BlockKind;

/** Blocks on the wire. */
final class BlockMapping {

    private BlockMapping() {}

    static List<Block> map(List<org.onrecord.extraction.text.Block> blocks) {
        return blocks.stream()
                .map(block -> new Block(
                        wireName(block.kind()),
                        block.span().start(),
                        block.span().end()))
                .toList();
    }

    private static String wireName(BlockKind kind) {
        return switch (kind) {
            case HEADLINE -> "headline";
            case BYLINE -> "byline";
            case DATELINE -> "dateline";
            case PARAGRAPH -> "paragraph";
            case SUBHEADING -> "subheading";
            case CAPTION -> "caption";
            case FURNITURE -> "furniture";
        };
    }
}
