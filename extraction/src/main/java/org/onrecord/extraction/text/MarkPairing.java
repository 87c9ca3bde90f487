package org.onrecord.extraction.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onrecord.extraction.text.QuotationMark.Style;

/** Pairs the marks of one block with the help of a stack of open ones. Takes time linear in their number. */
final class MarkPairing {

    /** A region before its depth is known. */
    record Region(Style style, int start, int end, boolean continued) {}

    private final String text;
    private final Span block;
    private final List<QuotationMark> marks;
    private final SingleMarks singles;
    private final List<Region> regions = new ArrayList<>();
    private final List<QuotationMark> open = new ArrayList<>();
    private final Map<Style, Deque<QuotationMark>> openOfStyle = new EnumMap<>(Style.class);
    private final UnclosedMarks unclosed;

    private boolean continued;

    private MarkPairing(String text, Span block) {
        this.text = text;
        this.block = block;
        this.marks = MarkReader.read(text, block);
        this.singles = new SingleMarks(text, marks);
        this.unclosed = new UnclosedMarks(text, block);
    }

    /** @param firstOfNext the first character of the next paragraph, or a blank */
    static MarkPairing of(String text, Span block, char firstOfNext) {
        MarkPairing pairing = new MarkPairing(text, block);
        pairing.pair();
        if (!pairing.open.isEmpty()) {
            pairing.continued = pairing.unclosed.end(pairing.open, pairing.regions, firstOfNext);
        }
        return pairing;
    }

    List<Region> regions() {
        return regions;
    }

    /** Whether a quote is left open that the next paragraph takes up. */
    boolean continued() {
        return continued;
    }

    private void pair() {
        for (int i = 0; i < marks.size(); i++) {
            QuotationMark mark = marks.get(i);
            if (mark.opens() && isDoubled(mark)) {
                continue;
            }
            boolean isOpen = !openOf(mark.style()).isEmpty();
            if (isOpen && closes(mark, i)) {
                close(mark);
            } else if (mark.opens() && (mark.style() != Style.SINGLE || singles.mayOpen(i))) {
                open.add(mark);
                openOf(mark.style()).push(mark);
            } else if (open.size() == 1 && mark.style() == Style.SINGLE && mark.closes()) {
                unclosed.strayCloser(mark);
            }
        }
    }

    private boolean closes(QuotationMark mark, int number) {
        if (!mark.closes()) {
            return false;
        }
        return switch (mark.style()) {
            case SINGLE -> !(mark.apostrophe() && singles.closerFollows(number));
            case DOUBLE -> !(mark.opens() && startsAnother(mark));
            case ANGLE, SINGLE_ANGLE ->
                text.charAt(mark.start())
                        != text.charAt(openOf(mark.style()).getFirst().start());
            case CORNER -> true;
        };
    }

    /** A mark with a space before and a word behind opens one more, although one is open: {@code "I said "no" to him."} */
    private boolean startsAnother(QuotationMark mark) {
        if (text.charAt(mark.start()) == '\u201D') {
            return false;
        }
        boolean free = mark.start() == block.start() || isFree(text.charAt(mark.start() - 1));
        return free && mark.end() < block.end() && !Characters.isBlank(text.charAt(mark.end()));
    }

    private static boolean isFree(char c) {
        return Characters.isBlank(c) || c == '(' || c == '[';
    }

    /** {@code "“We won,” she said}: two opening marks in a row, by a slip of the page's template, are one. */
    private boolean isDoubled(QuotationMark mark) {
        if (mark.style() != Style.DOUBLE || open.isEmpty()) {
            return false;
        }
        QuotationMark last = open.get(open.size() - 1);
        return last.style() == Style.DOUBLE && last.end() == mark.start();
    }

    private Deque<QuotationMark> openOf(Style style) {
        return openOfStyle.computeIfAbsent(style, any -> new ArrayDeque<>());
    }

    /** Closes the innermost open mark of the style; what was opened within it and not closed quotes nothing. */
    private void close(QuotationMark mark) {
        while (true) {
            QuotationMark opener = open.remove(open.size() - 1);
            openOf(opener.style()).pop();
            if (opener.style() == mark.style()) {
                regions.add(new Region(mark.style(), opener.start(), mark.end(), false));
                return;
            }
        }
    }
}
