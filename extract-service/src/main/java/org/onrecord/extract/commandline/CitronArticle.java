package org.onrecord.extract.commandline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.quote.QuoteKind;
import org.onrecord.events.quote.Speaker;
import org.onrecord.extract.event.ArticleEvents;

/**
 * An article in the annotation format of <a href="https://github.com/bbc/citron">BBC Citron</a>, with the resolved
 * speakers' names beside. Offsets count Unicode code points.
 *
 * @param text the article's text
 * @param quotes its quotes, in the order of the text
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CitronArticle(String text, List<CitronQuote> quotes) {

    /**
     * @param kind direct, indirect or mixed
     * @param contents what was said
     * @param cue the words that say so
     * @param sources the mentions of who said it
     * @param speaker the first resolved speaker's full name
     * @param speakers all resolved speakers' full names
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record CitronQuote(
            QuoteKind kind,
            List<CitronSpan> contents,
            @Nullable CitronSpan cue,
            List<CitronSpan> sources,
            @Nullable String speaker,
            List<String> speakers) {}

    /** A stretch of the text; the end is exclusive. */
    record CitronSpan(int start, int end, String text) {}

    static CitronArticle of(ArticleEvents events) {
        String text = events.article().text();
        CodePoints points = new CodePoints(text);
        return new CitronArticle(
                text,
                events.quotes().stream().map(quote -> quote(quote, points)).toList());
    }

    private static CitronQuote quote(QuoteExtracted quote, CodePoints points) {
        var cue = quote.cue();
        List<String> names = quote.speakers().stream()
                .map(Speaker::name)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new CitronQuote(
                quote.kind(),
                quote.spans().stream()
                        .map(span -> points.span(span.start(), span.end()))
                        .toList(),
                cue == null ? null : points.span(cue.start(), cue.end()),
                // Two speakers may share one mention: "the brothers said".
                quote.speakers().stream()
                        .map(Speaker::mention)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(mention -> points.span(mention.start(), mention.end()))
                        .toList(),
                names.isEmpty() ? null : names.get(0),
                names);
    }
}
