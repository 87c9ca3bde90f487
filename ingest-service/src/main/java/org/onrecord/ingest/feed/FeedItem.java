package org.onrecord.ingest.feed;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.text.Sha256;

/**
 * An item of a feed.
 *
 * @param key what names it within its feed: its guid or id, else its link, else its title
 * @param link where its article stands, absolute
 * @param html its text, as HTML, where the feed carries one
 * @param updated when it was last changed, as the feed says
 */
public record FeedItem(
        String key,
        @Nullable URI link,
        @Nullable String title,
        @Nullable String author,
        @Nullable String html,
        @Nullable Instant published,
        @Nullable Instant updated) {

    /** Shorter texts are taken for summaries, in UTF-16 code units. */
    private static final int SHORTEST_TEXT = 600;

    /** Whether the feed carries the article itself and not a summary of it. */
    public boolean hasWholeText() {
        if (html == null) {
            return false;
        }
        String text = html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
        return text.length() >= SHORTEST_TEXT
                && !text.matches("(?is).*(\\[?(…|\\.\\.\\.)\\]?|(continue reading|read more)\\W*)$");
    }

    /** The same as long as the feed says the same of the item. */
    public String digest() {
        return Sha256.shortOf(part(link), part(title), part(author), part(html), part(published), part(updated));
    }

    private static String part(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
