package org.onrecord.store.annotation;

import io.swagger.v3.oas.annotations.Operation;
import org.onrecord.store.quote.QuoteLookup;
import org.onrecord.store.quote.QuoteView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AnnotationController {

    private static final String JSON_LD = "application/ld+json";

    private final QuoteLookup quotes;
    private final ArticleTexts texts;

    AnnotationController(QuoteLookup quotes, ArticleTexts texts) {
        this.quotes = quotes;
        this.texts = texts;
    }

    @Operation(operationId = "annotation", summary = "A quote as a W3C Web Annotation")
    @GetMapping(path = "/quotes/{id}/annotation", produces = JSON_LD)
    WebAnnotation annotation(@PathVariable String id) {
        QuoteView quote = quotes.require(id);
        return WebAnnotation.of(quote, texts.of(quote.articleId()), Links.ofRequest());
    }

    @Operation(operationId = "quotation", summary = "A quote as a schema.org Quotation")
    @GetMapping(path = "/quotes/{id}/quotation", produces = JSON_LD)
    Quotation quotation(@PathVariable String id) {
        return Quotation.of(quotes.require(id), Links.ofRequest());
    }
}
