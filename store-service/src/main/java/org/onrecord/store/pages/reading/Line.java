package org.onrecord.store.pages.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A line of an article that stands by itself.
 *
 * @param kind what it is; of kinds that the page does not know, "paragraph"
 * @param pieces its text, in order
 */
public record Line(String kind, List<Piece> pieces) {

    private static final Set<String> KNOWN =
            Set.of("headline", "byline", "dateline", "paragraph", "subheading", "caption", "furniture");

    public Line {
        kind = KNOWN.contains(kind) ? kind : "paragraph";
        pieces = List.copyOf(pieces);
    }

    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
