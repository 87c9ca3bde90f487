package org.onrecord.ingest.article;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.audit.AuditedObject;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.topic.Lane;
import org.onrecord.ingest.document.Item;
import org.onrecord.ingest.problem.ProblemException;
import org.onrecord.ingest.topic.SubmittedArticles;
import org.onrecord.ingest.trace.RequestTraces;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Takes articles and takedowns; answers once Kafka has them for good. */
@RestController
final class ArticleController implements ArticleApi {

    private final ArticleReader articles;
    private final SubmittedArticles topics;
    private final Receipts receipts;
    private final RequestTraces traces;

    ArticleController(ArticleReader articles, SubmittedArticles topics, Receipts receipts, RequestTraces traces) {
        this.articles = articles;
        this.topics = topics;
        this.receipts = receipts;
        this.traces = traces;
    }

    @Override
    public ResponseEntity<?> submitJson(@Nullable String lane, HttpServletRequest request) {
        return submitted(LaneParameter.read(lane), articles.one(Map.of(), request), request);
    }

    @Override
    public ResponseEntity<?> submitText(Map<String, String> parameters, HttpServletRequest request) {
        Lane wanted = LaneParameter.read(parameters.get(LaneParameter.NAME));
        return submitted(wanted, articles.one(parameters, request), request);
    }

    @Override
    public ResponseEntity<?> submitDocument(Map<String, String> parameters, HttpServletRequest request) {
        return submitText(parameters, request);
    }

    private ResponseEntity<?> submitted(Lane lane, Item item, HttpServletRequest request) {
        if (item instanceof Item.Article one) {
            AuditedObject.name(request, one.article().effectiveId().value());
            return receipts.accepted(one.article(), topics.put(one.article(), lane, traces.of(request)));
        }
        if (item instanceof Item.Takedown takedown) {
            return takenDown(takedown.id(), request);
        }
        throw new ProblemException(((Item.Refused) item).refusal());
    }

    @Override
    public ResponseEntity<Takedown> takeDown(String id, HttpServletRequest request) {
        return takenDown(articles.id(id, request), request);
    }

    private ResponseEntity<Takedown> takenDown(ArticleId article, HttpServletRequest request) {
        return ResponseEntity.accepted()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Takedown(article, topics.takeDown(article, traces.of(request))));
    }
}
