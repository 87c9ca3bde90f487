package org.onrecord.store.annotation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.events.quote.Speaker;
import org.onrecord.events.text.SelectedSpan;
import org.onrecord.store.quote.QuoteView;

/**
 * A quote as a <a href="https://www.w3.org/TR/annotation-model/">W3C Web Annotation</a>: its spans are the targets, who
 * said it and how are tags.
 */
public record WebAnnotation(
        @JsonProperty("@context") String context,
        String id,
        String type,
        String motivation,
        List<Body> body,
        List<Target> target) {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /**
     * What is said of the words.
     *
     * @param type TextualBody
     * @param purpose tagging: a speaker; classifying: how the words are given; commenting: what kind of saying it was
     * @param value the text
     * @param format text/plain
     */
    public record Body(String type, String purpose, String value, String format) {

        private static Body of(String purpose, String value) {
            return new Body("TextualBody", purpose, value, "text/plain");
        }
    }

    /**
     * Where the words stand.
     *
     * @param type SpecificResource
     * @param source the article on the web; where its address is not known, in the store
     * @param state the copy into which positions count
     * @param selector the words with what stands round them, and their position
     */
    public record Target(String type, String source, State state, List<Selector> selector) {}

    /**
     * @param type TimeState
     * @param cached the article in the store
     */
    public record State(String type, String cached) {}

    /**
     * @param type TextQuoteSelector or TextPositionSelector
     * @param start first Unicode code point
     * @param end one past the last
     */
    public record Selector(
            String type,
            @org.jspecify.annotations.Nullable String exact,
            @org.jspecify.annotations.Nullable String prefix,
            @org.jspecify.annotations.Nullable String suffix,
            @org.jspecify.annotations.Nullable Integer start,
            @org.jspecify.annotations.Nullable Integer end) {}

    /**
     * @param text of the article: annotations count code points, spans UTF-16 code units
     * @param links where the store is
     */
    public static WebAnnotation of(QuoteView quote, String text, Links links) {
        List<Body> bodies = new ArrayList<>();
        quote.speakers().stream()
                .filter(speaker -> speaker.status() == Speaker.Status.RESOLVED && speaker.name() != null)
                .forEach(speaker -> bodies.add(Body.of("tagging", String.valueOf(speaker.name()))));
        bodies.add(Body.of("classifying", quote.kind().name().toLowerCase(Locale.ROOT)));
        if (quote.stance() != null) {
            bodies.add(Body.of("commenting", quote.stance()));
        }
        String copy = links.article(quote.articleId());
        String source = Links.web(quote.article().url()).orElse(copy);
        State state = new State("TimeState", copy);
        List<Target> targets = quote.spans().stream()
                .map(span -> new Target("SpecificResource", source, state, selectors(span, text)))
                .toList();
        return new WebAnnotation(
                CONTEXT, links.annotation(quote.quoteId()), "Annotation", "describing", bodies, targets);
    }

    private static List<Selector> selectors(SelectedSpan span, String text) {
        int start = text.codePointCount(0, span.start());
        return List.of(
                new Selector("TextQuoteSelector", span.exact(), span.prefix(), span.suffix(), null, null),
                new Selector(
                        "TextPositionSelector",
                        null,
                        null,
                        null,
                        start,
                        start + text.codePointCount(span.start(), span.end())));
    }
}
