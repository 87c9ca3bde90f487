package org.onrecord.ingest.article;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.ingest.topic.SubmittedArticles;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Takes articles and takedowns; answers once Kafka has them for good. */
@RestController
final class ArticleController implements ArticleApi {

    private final ArticleReader articles;
    private final SubmittedArticles topic;
    private final Receipts receipts;

    ArticleController(ArticleReader articles, SubmittedArticles topic, Receipts receipts) {
        this.articles = articles;
        this.topic = topic;
        this.receipts = receipts;
    }

    @Override
    public ResponseEntity<Receipt> submitJson(HttpServletRequest request) {
        ArticleSubmitted article = articles.json(request);
        return receipts.accepted(article, topic.put(article, articles.trace(request)));
    }

    @Override
    public ResponseEntity<Receipt> submitText(Map<String, String> parameters, HttpServletRequest request) {
        ArticleSubmitted article = articles.text(parameters, request);
        return receipts.accepted(article, topic.put(article, articles.trace(request)));
    }

    @Override
    public ResponseEntity<Takedown> takeDown(String id, HttpServletRequest request) {
        ArticleId article = articles.id(id, request);
        return ResponseEntity.accepted()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Takedown(article, topic.takeDown(article, articles.trace(request))));
    }
}
