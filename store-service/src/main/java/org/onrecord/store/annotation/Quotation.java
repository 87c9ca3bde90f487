package org.onrecord.store.annotation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.quote.Speaker;
import org.onrecord.store.quote.ArticleSummary;
import org.onrecord.store.quote.QuoteView;

/** A quote as a <a href="https://schema.org/Quotation">schema.org Quotation</a>. */
public record Quotation(
        @JsonProperty("@context") String context,
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String identifier,
        String text,
        List<Agent> spokenByCharacter,
        Article isPartOf) {

    /**
     * A speaker, or a publisher.
     *
     * @param type Person, or Organization
     */
    public record Agent(
            @JsonProperty("@type") String type,
            String name,
            @Nullable String jobTitle) {}

    /** The article that the quote stands in. */
    public record Article(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            @Nullable String url,
            @Nullable String headline,
            @Nullable Agent publisher,
            @Nullable Instant datePublished) {}

    public static Quotation of(QuoteView quote, Links links) {
        ArticleSummary article = quote.article();
        return new Quotation(
                "https://schema.org",
                "Quotation",
                links.quote(quote.quoteId()),
                quote.quoteId(),
                quote.text(),
                quote.speakers().stream()
                        .filter(speaker -> speaker.status() == Speaker.Status.RESOLVED)
                        .map(Quotation::agent)
                        .toList(),
                new Article(
                        "NewsArticle",
                        links.article(quote.articleId()),
                        Links.web(article.url()).orElse(null),
                        article.title(),
                        article.publisher() == null ? null : new Agent("Organization", article.publisher(), null),
                        article.publishedAt()));
    }

    private static Agent agent(Speaker speaker) {
        boolean person = speaker.type() == EntityType.PERSON;
        return new Agent(
                person ? "Person" : "Organization", String.valueOf(speaker.name()), person ? speaker.role() : null);
    }
}
