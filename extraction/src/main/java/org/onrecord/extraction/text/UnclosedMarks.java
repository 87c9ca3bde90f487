package org.onrecord.extraction.text;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extraction.text.MarkPairing.Region;
import org.onrecord.extraction.text.QuotationMark.Style;

/** Ends the regions of one block that nothing has closed. */
final class UnclosedMarks {

    private final String text;
    private final Span block;
    /** Single marks that close nothing, behind a comma or a stop, in their order. */
    private final List<QuotationMark> strayClosers = new ArrayList<>();

    UnclosedMarks(String text, Span block) {
        this.text = text;
        this.block = block;
    }

    /**
     * Notes a single mark that closes nothing while one mark is open; it may be meant for that one: {@code “Let’s go.’
     * She left}.
     */
    void strayCloser(QuotationMark mark) {
        switch (text.charAt(mark.start() - 1)) {
            case '.', ',', '!', '?' -> strayClosers.add(mark);
            default -> {}
        }
    }

    /**
     * Adds a region for each open mark: it goes on in the next paragraph if that begins with the same mark, else it ends
     * with a mark that may be meant to close it, where the next region of its style begins, or with the block.
     *
     * @param open the open marks, from the outermost
     * @param regions the block's closed regions, in the order of their ends
     * @param firstOfNext the first character of the next paragraph, or a blank
     * @return whether a region goes on
     */
    boolean end(List<QuotationMark> open, List<Region> regions, char firstOfNext) {
        List<Region> closed = List.copyOf(regions);
        boolean goesOn = false;
        int end = block.end();
        int nextClosed = closed.size();
        int outermost = end;
        int nextStray = strayClosers.size();
        for (int i = open.size() - 1; i >= 0; i--) {
            QuotationMark mark = open.get(i);
            int first = end;
            while (nextClosed > 0 && closed.get(nextClosed - 1).start() > mark.start()) {
                Region region = closed.get(--nextClosed);
                if (region.end() <= outermost) {
                    outermost = region.start();
                }
                if (region.style() == mark.style()) {
                    first = Math.min(first, outermost);
                }
            }
            while (nextStray > 0 && strayClosers.get(nextStray - 1).start() > mark.start()) {
                nextStray--;
            }
            if (mark.style() == Style.SINGLE && !startsBlock(mark)) {
                continue;
            }
            boolean last = end == block.end();
            if (last && first == end && isSameMark(firstOfNext, text.charAt(mark.start()))) {
                regions.add(new Region(mark.style(), mark.start(), end, true));
                goesOn = true;
            } else {
                int stray = nextStray < strayClosers.size() && mark.style() == Style.DOUBLE
                        ? strayClosers.get(nextStray).end()
                        : end;
                Span span = Characters.trimmed(text, mark.start(), Math.min(first, stray));
                regions.add(new Region(mark.style(), span.start(), span.end(), false));
            }
            end = mark.start();
        }
        return goesOn;
    }

    private boolean startsBlock(QuotationMark mark) {
        return mark.start() == block.start() && text.charAt(mark.start()) == '\u2018';
    }

    private static boolean isSameMark(char first, char second) {
        return first == second || (isDouble(first) && isDouble(second));
    }

    private static boolean isDouble(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201F';
    }
}
