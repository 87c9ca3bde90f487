package org.onrecord.store.pages;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.store.quote.Highlights.Place;
import org.onrecord.store.quote.QuoteView;

/**
 * A quote that was found.
 *
 * @param quote itself
 * @param words its text in order, the words that were looked for apart from the others
 */
public record Result(QuoteView quote, List<Words> words) {

    /** The most UTF-16 code units of a quote that a list shows. */
    private static final int MOST = 700;

    /** Some words, and whether they are what was looked for. */
    public record Words(String text, boolean found) {}

    /** @param places where in the quote's text the words that were looked for stand, in order */
    public static Result of(QuoteView quote, List<Place> places) {
        String text = quote.text();
        List<Words> words = new ArrayList<>();
        int end = text.length() <= MOST ? text.length() : cut(text);
        int at = 0;
        for (Place place : places) {
            if (place.start() >= at && place.end() <= end) {
                add(words, text.substring(at, place.start()), false);
                add(words, text.substring(place.start(), place.end()), true);
                at = place.end();
            }
        }
        add(words, text.substring(at, end) + (end < text.length() ? " …" : ""), false);
        return new Result(quote, words);
    }

    /** Quotes that nothing was looked for in. */
    public static List<Result> of(List<QuoteView> quotes) {
        return quotes.stream().map(quote -> of(quote, List.of())).toList();
    }

    private static int cut(String text) {
        int space = text.lastIndexOf(' ', MOST);
        int end = space > MOST / 2 ? space : MOST;
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private static void add(List<Words> words, String text, boolean found) {
        if (!text.isEmpty()) {
            words.add(new Words(text, found));
        }
    }
}
