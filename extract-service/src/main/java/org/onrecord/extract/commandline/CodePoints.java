package org.onrecord.extract.commandline;

import org.onrecord.extract.commandline.CitronArticle.CitronSpan;

/** Turns offsets in UTF-16 code units into offsets in Unicode code points. */
final class CodePoints {

    private final String text;
    private final int[] before;

    CodePoints(String text) {
        this.text = text;
        this.before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second =
                    i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            before[i + 1] = before[i] + (second ? 0 : 1);
        }
    }

    /** @throws IndexOutOfBoundsException if the span reaches past the end of the text */
    CitronSpan span(int start, int end) {
        return new CitronSpan(before[start], before[end], text.substring(start, end));
    }
}
