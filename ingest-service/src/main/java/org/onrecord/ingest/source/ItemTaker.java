package org.onrecord.ingest.source;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.ingest.document.Document;
import org.onrecord.ingest.document.Item;
import org.onrecord.ingest.feed.FeedItem;
import org.onrecord.ingest.fetch.Fetch;
import org.onrecord.ingest.fetch.FetchException;
import org.onrecord.ingest.fetch.Fetched;
import org.onrecord.ingest.intake.Intake;
import org.onrecord.ingest.problem.Refusal;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** Makes an article of an item, from the feed or from the page it links to, and submits it. */
final class ItemTaker {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Fetch fetch;
    private final Intake intake;

    ItemTaker(Fetch fetch, Intake intake) {
        this.fetch = fetch;
        this.intake = intake;
    }

    /**
     * Submits what an item stands for.
     *
     * @return why it was not taken, null where it was
     * @throws FetchException if its page cannot be fetched
     */
    @Nullable
    Refusal take(Source source, FeedItem item) throws FetchException, InterruptedException {
        boolean fromFeed = switch (source.text()) {
            case FEED -> true;
            case PAGE -> item.link() == null;
            case AUTO -> item.link() == null || item.hasWholeText();
        };
        Map<String, String> known = new HashMap<>();
        put(known, "publisher", source.publisher());
        Document document = fromFeed ? inFeed(item, known) : page(item);
        List<Item> items = dated(document, known, item);
        List<Refusal> refused = intake.take(items, source.wantedLane()).refused();
        return refused.isEmpty() ? null : refused.get(0);
    }

    /** With the feed's date where the page says none. */
    private List<Item> dated(Document document, Map<String, String> known, FeedItem item) {
        List<Item> items = intake.read(document.knowing(known));
        boolean undated = items.stream()
                .anyMatch(one ->
                        one instanceof Item.Article article && article.article().publishedAt() == null);
        if (!undated || item.published() == null) {
            return items;
        }
        known.put("publishedAt", item.published().toString());
        return intake.read(document.knowing(known));
    }

    private Document page(FeedItem item) throws FetchException, InterruptedException {
        Fetched.Document page = fetch.fetch(Objects.requireNonNull(item.link()));
        return Document.of(page.body(), type(page.contentType())).from(page.address());
    }

    private static Document inFeed(FeedItem item, Map<String, String> known) {
        put(known, "title", shortened(item.title()));
        put(known, "author", shortened(item.author()));
        String html =
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%s</title></head><body><article>%s</article></body></html>"
                        .formatted(
                                HtmlUtils.htmlEscape(Objects.requireNonNullElse(item.title(), "")),
                                Objects.requireNonNullElse(item.html(), ""));
        Document document = Document.of(html.getBytes(StandardCharsets.UTF_8), HTML);
        if (item.link() != null) {
            return document.from(item.link());
        }
        put(known, "id", shortened(item.key()));
        return document;
    }

    private static @Nullable MediaType type(@Nullable String contentType) {
        try {
            return contentType == null ? null : MediaType.parseMediaType(contentType);
        } catch (InvalidMediaTypeException unreadable) {
            // As if the server had said nothing.
            return null;
        }
    }

    private static void put(Map<String, String> known, String name, @Nullable String value) {
        if (value != null) {
            known.put(name, value);
        }
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= ArticleSubmitted.MAX_FIELD_LENGTH
                ? text
                : text.substring(0, ArticleSubmitted.MAX_FIELD_LENGTH);
    }
}
