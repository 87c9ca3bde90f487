package org.onrecord.ingest.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads RSS 0.9 to 2.0 and Atom, whatever the server calls it. */
public final class FeedReader {

    private FeedReader() {}

    /**
     * Reads a feed.
     *
     * @param address where it stands; links in it are relative to that
     * @param contentType what the server says it is, of which only the charset counts
     * @return its items, in its order; a feed may have none
     * @throws FeedException if it is none
     */
    public static List<FeedItem> read(byte[] bytes, @Nullable String contentType, URI address) throws FeedException {
        String text = FeedText.decode(bytes, contentType);
        var document = SafeXml.parse(text);
        SyndFeed feed;
        try {
            feed = new SyndFeedInput(false, Locale.US).build(document);
        } catch (com.rometools.rome.io.FeedException | IllegalArgumentException other) {
            throw new FeedException(
                    FeedFailure.NOT_A_FEED,
                    "It is XML, but neither RSS nor Atom: its outermost element is <%s>."
                            .formatted(document.getRootElement().getName()));
        }
        List<FeedItem> items = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            FeedItem item = item(entry, address);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private static @Nullable FeedItem item(SyndEntry entry, URI address) {
        URI link = link(entry.getLink(), address);
        String title = given(entry.getTitle());
        String key = given(entry.getUri());
        if (key == null) {
            key = link == null ? title : link.toString();
        }
        if (key == null) {
            return null;
        }
        return new FeedItem(
                key,
                link == null ? link(entry.getUri(), address) : link,
                title,
                given(entry.getAuthor()),
                html(entry),
                instant(entry.getPublishedDate()),
                instant(entry.getUpdatedDate()));
    }

    private static @Nullable String html(SyndEntry entry) {
        String longest = entry.getDescription() == null
                ? null
                : given(entry.getDescription().getValue());
        for (SyndContent content : entry.getContents()) {
            String value = given(content.getValue());
            if (value != null && (longest == null || value.length() > longest.length())) {
                longest = value;
            }
        }
        return longest;
    }

    /** @return absolute, http or https; null where it is not */
    private static @Nullable URI link(@Nullable String written, URI address) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            URI link = address.resolve(written.strip().replace(" ", "%20"));
            boolean web = "http".equalsIgnoreCase(link.getScheme()) || "https".equalsIgnoreCase(link.getScheme());
            return web && link.getHost() != null ? link : null;
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
