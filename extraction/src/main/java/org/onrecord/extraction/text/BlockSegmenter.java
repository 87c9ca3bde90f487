package org.onrecord.extraction.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines and says what each is for. */
final class BlockSegmenter {

    /** A block before its sentences are known. */
    record Piece(BlockKind kind, Span span) {}

    /** Head matter (byline, date) stands among the first lines; in lines. */
    private static final int HEAD = 8;

    private final Furniture furniture = new Furniture();

    List<Piece> segment(String text) {
        List<Line> lines = Lines.of(text);
        List<Piece> pieces = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Span span = lines.get(i).span();
            BlockKind kind = kindOf(text, lines, i);
            int bodyStart = kind == BlockKind.PARAGRAPH ? Dateline.endOfInline(text, span) : span.start();
            if (bodyStart > span.start()) {
                pieces.add(new Piece(BlockKind.DATELINE, Characters.trimmed(text, span.start(), bodyStart)));
            }
            if (bodyStart < span.end()) {
                pieces.add(new Piece(kind, new Span(bodyStart, span.end())));
            }
        }
        return pieces;
    }

    private BlockKind kindOf(String text, List<Line> lines, int number) {
        Span span = lines.get(number).span();
        if (furniture.matches(text, span)) {
            return BlockKind.FURNITURE;
        }
        if (Dateline.isAlone(text, span)) {
            return BlockKind.DATELINE;
        }
        if (number < HEAD && Byline.matches(text, span)) {
            return BlockKind.BYLINE;
        }
        if (Caption.matches(text, span)) {
            return BlockKind.CAPTION;
        }
        if (number == 0 && Heading.isHeadline(text, lines)) {
            return BlockKind.HEADLINE;
        }
        return number > 0 && Heading.isSubheading(text, lines, number) ? BlockKind.SUBHEADING : BlockKind.PARAGRAPH;
    }
}
