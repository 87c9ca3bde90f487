package org.onrecord.extract.event;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.extraction.quote.Attribution;
import org.onrecord.extraction.quote.QuoteKind;
import org.onrecord.extraction.text.Document;
import org.onrecord.extraction.text.QuotedRegion;
import org.onrecord.extraction.text.Span;

/** The words of quotes: their spans with a space between, a direct quote's without the marks round each. */
final class QuoteText {

    // Two single marks make a double one: ''So be it,'' or ``So be it''.
    private static final String DOUBLED = "'`‘’‚,";

    private final String text;
    private final BitSet openings = new BitSet();
    private final BitSet closings = new BitSet();

    QuoteText(Document document) {
        this.text = document.text();
        for (QuotedRegion region : document.quoted()) {
            openings.set(region.span().start());
            if (!region.continued()) {
                closings.set(region.span().end());
            }
        }
    }

    String of(Attribution attribution) {
        List<Span> contents = attribution.contents();
        boolean direct = attribution.kind() == QuoteKind.DIRECT;
        String words = contents.stream()
                .map(span -> direct ? withoutMarks(span) : span.of(text))
                .collect(Collectors.joining(" "));
        return words.isBlank() ? contents.stream().map(span -> span.of(text)).collect(Collectors.joining(" ")) : words;
    }

    private String withoutMarks(Span span) {
        int start = span.start();
        int end = span.end();
        if (openings.get(start)) {
            start += isDoubled(start, start + 1, end) ? 2 : 1;
        }
        if (closings.get(end)) {
            end -= isDoubled(end - 1, end - 2, end) ? 2 : 1;
        }
        return start < end ? text.substring(start, end).strip() : "";
    }

    private boolean isDoubled(int mark, int neighbour, int end) {
        return neighbour >= 0
                && neighbour < end
                && text.charAt(mark) == text.charAt(neighbour)
                && DOUBLED.indexOf(text.charAt(mark)) >= 0;
    }
}
