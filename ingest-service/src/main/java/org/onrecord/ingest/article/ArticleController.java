package org.onrecord.ingest.article;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.topic.Lane;
import org.onrecord.ingest.topic.SubmittedArticles;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Takes articles and takedowns; answers once Kafka has them for good. */
@RestController
final class ArticleController implements ArticleApi {

    private final ArticleReader articles;
    private final SubmittedArticles topics;
    private final Receipts receipts;

    ArticleController(ArticleReader articles, SubmittedArticles topics, Receipts receipts) {
        this.articles = articles;
        this.topics = topics;
        this.receipts = receipts;
    }

    @Override
    public ResponseEntity<Receipt> submitJson(@Nullable String lane, HttpServletRequest request) {
        Lane wanted = LaneParameter.read(lane);
        ArticleSubmitted article = articles.json(request);
        return receipts.accepted(article, topics.put(article, wanted, articles.trace(request)));
    }

    @Override
    public ResponseEntity<Receipt> submitText(Map<String, String> parameters, HttpServletRequest request) {
        Lane wanted = LaneParameter.read(parameters.get(LaneParameter.NAME));
        ArticleSubmitted article = articles.text(parameters, request);
        return receipts.accepted(article, topics.put(article, wanted, articles.trace(request)));
    }

    @Override
    public ResponseEntity<Takedown> takeDown(String id, HttpServletRequest request) {
        ArticleId article = articles.id(id, request);
        return ResponseEntity.accepted()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Takedown(article, topics.takeDown(article, articles.trace(request))));
    }
}
