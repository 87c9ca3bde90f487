package org.onrecord.store.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds out where in quotes the words of a search stand: places, not markup, so that nothing can be smuggled in. */
public record Highlights(JdbcClient jdbc) {

    /**
     * A place in a quote's text.
     *
     * @param start the first UTF-16 code unit
     * @param end one past the last
     */
    public record Place(int start, int end) {}

    /** @return for each text the places of words that the search looks for, in order */
    List<List<Place>> of(String words, List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        List<Character> marks = texts.stream().map(Highlights::mark).toList();
        List<String> marked = jdbc.sql("""
                        SELECT ts_headline('english', t.text, websearch_to_tsquery('english', ?),
                                           'HighlightAll=true,StartSel=' || t.mark || ',StopSel=' || t.mark)
                        FROM unnest(?::text[], ?::text[]) WITH ORDINALITY AS t (text, mark, number)
                        ORDER BY t.number
                        """)
                .params(
                        words,
                        texts.toArray(String[]::new),
                        marks.stream().map(String::valueOf).toArray(String[]::new))
                .query(String.class)
                .list();
        List<List<Place>> places = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            places.add(places(marked.get(i), marks.get(i)));
        }
        return places;
    }

    private static List<Place> places(@Nullable String marked, char mark) {
        List<Place> places = new ArrayList<>();
        if (marked == null) {
            return places;
        }
        int start = -1;
        int at = 0;
        for (int i = 0; i < marked.length(); i++) {
            if (marked.charAt(i) != mark) {
                at++;
            } else if (start < 0) {
                start = at;
            } else {
                places.add(new Place(start, at));
                start = -1;
            }
        }
        return places;
    }

    /** A character that is in no text that means anything, and not in this one. */
    private static char mark(String text) {
        char mark = '\uE000';
        while (text.indexOf(mark) >= 0 && mark < '\uF8FF') {
            mark++;
        }
        return mark;
    }
}
