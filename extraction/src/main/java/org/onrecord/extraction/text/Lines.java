package org.onrecord.extraction.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text at its line ends. */
final class Lines {

    private Lines() {}

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        boolean gap = true;
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && !Characters.isLineEnd(text.charAt(at))) {
                continue;
            }
            Span span = Characters.trimmed(text, start, at);
            if (span.isEmpty()) {
                gap = gap || at > 0;
            } else {
                lines.add(new Line(span, gap));
                gap = false;
            }
            start = at + 1;
        }
        return lines;
    }
}
