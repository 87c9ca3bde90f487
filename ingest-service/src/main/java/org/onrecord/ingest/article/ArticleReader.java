package org.onrecord.ingest.article;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.TraceContext;
import org.onrecord.ingest.body.BodyReader;
import org.onrecord.ingest.body.PlainText;
import org.onrecord.ingest.problem.ProblemException;
import org.onrecord.ingest.problem.ProblemType;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Reads requests by the rules that hold for records of other Kafka clients as well. */
@Component
final class ArticleReader {

    /** What may be said of a plain text in the query. */
    private static final List<String> PARAMETERS =
            List.of("id", "url", "title", "publisher", "author", "publishedAt", "language");

    private final BodyReader bodies;

    ArticleReader(BodyReader bodies) {
        this.bodies = bodies;
    }

    ArticleSubmitted json(HttpServletRequest request) {
        Charset charset = contentType(request).getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw new ProblemException(ProblemType.UNSUPPORTED_CHARSET, "JSON is always in UTF-8; send it so.");
        }
        return EventJson.read(bodies.read(request), ArticleSubmitted.class);
    }

    ArticleSubmitted text(Map<String, String> parameters, HttpServletRequest request) {
        Map<String, String> fields = new HashMap<>(parameters);
        fields.keySet().retainAll(PARAMETERS);
        fields.put("text", PlainText.decode(bodies.read(request), contentType(request)));
        return EventJson.convert(fields, ArticleSubmitted.class);
    }

    /** @param id the last step of the request's path */
    ArticleId id(String id, HttpServletRequest request) {
        // To the web framework "a;b" is "a" with a parameter: another article than the one that was meant.
        if (request.getRequestURI().contains(";")) {
            throw new ProblemException(ProblemType.BAD_REQUEST, "Write a semicolon in an id as %%3B.".formatted());
        }
        return new ArticleId(id);
    }

    Optional<TraceContext> trace(HttpServletRequest request) {
        return TraceContext.of(request.getHeader(TraceContext.PARENT), request.getHeader(TraceContext.STATE));
    }

    private static MediaType contentType(HttpServletRequest request) {
        return MediaType.parseMediaType(request.getContentType());
    }
}
