package org.onrecord.extraction.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onrecord.extraction.text.QuotationMark.Style;

/** Pairs the marks of one block with the help of a stack of open ones. */
final class MarkPairing {

    /** A region before its depth is known. */
    record Region(Style style, int start, int end, boolean continued) {}

    private final String text;
    private final Span block;
    private final List<QuotationMark> marks;
    private final List<Region> regions = new ArrayList<>();
    private final List<QuotationMark> open = new ArrayList<>();
    private final Map<Style, Deque<QuotationMark>> openOfStyle = new EnumMap<>(Style.class);
    /** For each mark, whether a mark that must be a closing single one follows before the next opening single one. */
    private final boolean[] singleCloserFollows;

    private boolean continued;

    private MarkPairing(String text, Span block) {
        this.text = text;
        this.block = block;
        this.marks = MarkReader.read(text, block);
        this.singleCloserFollows = new boolean[marks.size()];
    }

    /** @param firstOfNext the first character of the next paragraph */
    static MarkPairing of(String text, Span block, char firstOfNext) {
        MarkPairing pairing = new MarkPairing(text, block);
        if (!pairing.marks.isEmpty()) {
            pairing.lookAhead();
            pairing.pair();
            pairing.endUnclosed(firstOfNext);
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

    private void lookAhead() {
        boolean follows = false;
        for (int i = marks.size() - 1; i >= 0; i--) {
            singleCloserFollows[i] = follows;
            QuotationMark mark = marks.get(i);
            if (mark.style() == Style.SINGLE) {
                if (mark.closes() && !mark.apostrophe()) {
                    follows = true;
                } else if (mark.opens()) {
                    follows = false;
                }
            }
        }
    }

    private void pair() {
        boolean[] singleMayClose = singleMayClose();
        for (int i = 0; i < marks.size(); i++) {
            QuotationMark mark = marks.get(i);
            boolean isOpen = !openOf(mark.style()).isEmpty();
            if (isOpen && closes(mark, i)) {
                close(mark);
            } else if (mark.opens() && (mark.style() != Style.SINGLE || singleMayClose[i])) {
                open.add(mark);
                openOf(mark.style()).push(mark);
            }
        }
    }

    /** For each mark, whether any single mark behind it could close; without one it is an apostrophe. */
    private boolean[] singleMayClose() {
        boolean[] mayClose = new boolean[marks.size()];
        boolean any = false;
        for (int i = marks.size() - 1; i >= 0; i--) {
            mayClose[i] = any || text.charAt(marks.get(i).start()) == '\u2018';
            any |= marks.get(i).style() == Style.SINGLE && marks.get(i).closes();
        }
        return mayClose;
    }

    private boolean closes(QuotationMark mark, int number) {
        if (!mark.closes()) {
            return false;
        }
        return switch (mark.style()) {
            case SINGLE -> !(mark.apostrophe() && singleCloserFollows[number]);
            case DOUBLE -> !(mark.opens() && startsAnother(mark));
            case ANGLE, SINGLE_ANGLE ->
                text.charAt(mark.start())
                        != text.charAt(openOf(mark.style()).getFirst().start());
            case CORNER -> true;
        };
    }

    /** A mark with a space before and a word behind opens one more, although one is open: {@code "I said "no" to him."} */
    private boolean startsAnother(QuotationMark mark) {
        char c = text.charAt(mark.start());
        if (c == '\u201D') {
            return false;
        }
        boolean free = mark.start() == block.start() || isFree(text.charAt(mark.start() - 1));
        boolean wordFollows = mark.end() < block.end() && !Characters.isBlank(text.charAt(mark.end()));
        return free && wordFollows;
    }

    private static boolean isFree(char c) {
        return Characters.isBlank(c) || c == '(' || c == '[';
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

    /** A quote that is left open ends where the next begins, or with the block. */
    private void endUnclosed(char firstOfNext) {
        int end = block.end();
        boolean last = true;
        for (int i = open.size() - 1; i >= 0; i--) {
            QuotationMark mark = open.get(i);
            if (mark.style() == Style.SINGLE
                    && !(mark.start() == block.start() && text.charAt(mark.start()) == '\u2018')) {
                continue;
            }
            boolean goesOn = last && isSameMark(firstOfNext, text.charAt(mark.start()));
            int to = goesOn ? end : Math.min(end, firstRegionWithin(mark, end));
            Span trimmed = Characters.trimmed(text, mark.start(), to);
            regions.add(new Region(mark.style(), trimmed.start(), trimmed.end(), goesOn));
            continued |= goesOn;
            end = mark.start();
            last = false;
        }
    }

    private int firstRegionWithin(QuotationMark mark, int end) {
        int first = end;
        for (Region region : regions) {
            if (region.start() > mark.start() && region.start() < first && region.style() == mark.style()) {
                first = region.start();
            }
        }
        return first;
    }

    private static boolean isSameMark(char first, char second) {
        return first == second || (isDouble(first) && isDouble(second));
    }

    private static boolean isDouble(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201F';
    }
}
