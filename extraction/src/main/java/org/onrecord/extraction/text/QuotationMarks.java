package org.onrecord.extraction.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the regions between quotation marks, block by block, and joins those that run over several paragraphs; and those
 * of a dialogue with dashes.
 */
final class QuotationMarks {

    private QuotationMarks() {}

    /** Takes time linear in the length of the text, whatever marks stand in it. */
    static List<QuotedRegion> find(String text, List<BlockSegmenter.Piece> pieces) {
        List<QuotedRegion> regions = new ArrayList<>();
        List<BlockSegmenter.Piece> unmarked = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < pieces.size(); i++) {
            BlockSegmenter.Piece piece = pieces.get(i);
            if (!piece.kind().mayHoldQuotes()) {
                continue;
            }
            boolean paragraph = piece.kind() == BlockKind.PARAGRAPH;
            MarkPairing pairing = MarkPairing.of(text, piece.span(), paragraph ? firstOfNext(text, pieces, i) : ' ');
            if (pairing.regions().isEmpty()) {
                unmarked.add(piece);
            }
            boolean continues = open && paragraph;
            for (MarkPairing.Region region : pairing.regions()) {
                boolean takesUp = continues && region.start() == piece.span().start();
                regions.add(new QuotedRegion(new Span(region.start(), region.end()), 0, region.continued(), takesUp));
            }
            if (paragraph) {
                open = pairing.continued();
            }
        }
        for (Span span : new DialogueDashes(text).find(unmarked)) {
            regions.add(new QuotedRegion(span, 0, false, false));
        }
        return withDepths(regions);
    }

    /** The first character of the paragraph after a piece, or a blank. */
    private static char firstOfNext(String text, List<BlockSegmenter.Piece> pieces, int number) {
        for (int i = number + 1; i < pieces.size(); i++) {
            BlockSegmenter.Piece next = pieces.get(i);
            if (next.kind() == BlockKind.PARAGRAPH) {
                return text.charAt(next.span().start());
            }
            if (next.kind() == BlockKind.SUBHEADING || next.kind() == BlockKind.HEADLINE) {
                return ' ';
            }
        }
        return ' ';
    }

    private static List<QuotedRegion> withDepths(List<QuotedRegion> regions) {
        regions.sort(
                Comparator.comparingInt((QuotedRegion region) -> region.span().start())
                        .thenComparingInt(region -> -region.span().end()));
        List<QuotedRegion> nested = new ArrayList<>(regions.size());
        List<Span> open = new ArrayList<>();
        for (QuotedRegion region : regions) {
            while (!open.isEmpty()
                    && open.get(open.size() - 1).end() <= region.span().start()) {
                open.remove(open.size() - 1);
            }
            nested.add(new QuotedRegion(region.span(), open.size(), region.continued(), region.continues()));
            open.add(region.span());
        }
        return nested;
    }
}
