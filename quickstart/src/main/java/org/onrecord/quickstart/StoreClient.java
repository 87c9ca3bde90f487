package org.onrecord.quickstart;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onrecord.events.wire.EventJson;
import tools.jackson.databind.JsonNode;

/** Asks the store over HTTP, as any program would. */
record StoreClient(Http http, URI store) {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    /** What the store knows of an article. */
    enum ArticleState {
        SHOWN,
        TAKEN_DOWN,
        UNKNOWN
    }

    ArticleState stateOf(String articleId) throws InterruptedException {
        Http.Answer answer =
                http.get(store.resolve("/articles/" + URLEncoder.encode(articleId, StandardCharsets.UTF_8)));
        return switch (answer.status()) {
            case OK -> ArticleState.SHOWN;
            case GONE -> ArticleState.TAKEN_DOWN;
            case NOT_FOUND -> ArticleState.UNKNOWN;
            default -> throw new QuickstartException("The store does not answer well: " + answer.body(), null);
        };
    }

    /**
     * The quotes of the newest articles, in the order of their articles.
     *
     * @param most how many at most, from 1 to 100
     */
    List<QuoteLine> newestQuotes(int most) throws InterruptedException {
        Http.Answer answer = http.get(store.resolve("/quotes?limit=" + most));
        if (answer.status() != OK) {
            throw new QuickstartException("The store does not answer well: " + answer.body(), null);
        }
        JsonNode page = EventJson.mapper().readTree(answer.body());
        return page.path("quotes").valueStream().map(QuoteLine::of).toList();
    }
}
