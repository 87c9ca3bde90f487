package org.onrecord.ingest.article;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.article.ArticleId;
import org.onrecord.ingest.body.BodyReader;
import org.onrecord.ingest.document.Document;
import org.onrecord.ingest.document.Item;
import org.onrecord.ingest.format.DocumentReader;
import org.onrecord.ingest.problem.ProblemException;
import org.onrecord.ingest.problem.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Reads requests by the rules that hold for records of other Kafka clients as well. */
@Component
final class ArticleReader {

    /** What may be said of an article in the query, unless it comes as JSON, which says it itself. */
    private static final List<String> PARAMETERS = List.of(
            "id",
            "url",
            "title",
            "publisher",
            "author",
            "publishedAt",
            "language",
            "status",
            "embargoedUntil",
            "expiresAt",
            "rights",
            "located");

    private final BodyReader bodies;
    private final DocumentReader documents;

    ArticleReader(BodyReader bodies, DocumentReader documents) {
        this.bodies = bodies;
        this.documents = documents;
    }

    /**
     * The one item that a request's body asks for.
     *
     * @throws ProblemException if there is another number of them
     */
    Item one(Map<String, String> parameters, HttpServletRequest request) {
        Map<String, String> known = new HashMap<>(parameters);
        known.keySet().retainAll(PARAMETERS);
        MediaType type = MediaType.parseMediaType(request.getContentType());
        Document document = Document.of(bodies.read(request), type).knowing(known);
        List<Item> items = documents.read(located(document, request));
        if (items.size() > 1) {
            throw new ProblemException(ProblemType.SEVERAL_ARTICLES);
        }
        return items.get(0);
    }

    /** With the address that it was fetched from, which counts for less than the canonical one in it. */
    private static Document located(Document document, HttpServletRequest request) {
        String address = request.getHeader(HttpHeaders.CONTENT_LOCATION);
        if (address == null) {
            return document;
        }
        try {
            URI location = URI.create(address);
            if (location.getHost() != null
                    && String.valueOf(location.getScheme()).matches("(?i)https?")) {
                return document.from(location);
            }
        } catch (IllegalArgumentException noAddress) {
            throw notLocated();
        }
        throw notLocated();
    }

    private static InvalidFieldException notLocated() {
        return new InvalidFieldException(
                HttpHeaders.CONTENT_LOCATION,
                "is no http address",
                "Write the whole address that the document was fetched from, or leave it out.");
    }

    /** @param id the last step of the request's path */
    ArticleId id(String id, HttpServletRequest request) {
        // To the web framework "a;b" is "a" with a parameter: another article than the one that was meant.
        if (request.getRequestURI().contains(";")) {
            throw new ProblemException(ProblemType.BAD_REQUEST, "Write a semicolon in an id as %%3B.".formatted());
        }
        return new ArticleId(id);
    }
}
