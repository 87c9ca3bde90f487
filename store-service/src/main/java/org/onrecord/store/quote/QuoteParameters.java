package org.onrecord.store.quote;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.QuoteKind;
import org.onrecord.store.problem.ProblemException;

/**
 * The query parameters of every search for quotes, as they come. An endpoint takes them all by one argument:
 *
 * <pre>{@code
 * QuotePage quotes(@ParameterObject QuoteParameters quotes, …) { … quotes.filter() … }
 * }</pre>
 */
public record QuoteParameters(
        @Parameter(description = "Words of the quote: word word, \"a phrase\", this or that, -not this") @Nullable
        String q,

        @Parameter(description = "Whole words of the speaker's name; case and accents do not matter") @Nullable
        String speaker,

        @Parameter(description = "Only those of this person or organisation, whatever articles call them") @Nullable
        String identity,

        @Parameter(description = "Whole words of whom it was said to, as written; case and accents do not matter")
        @Nullable
        String addressee,

        @Parameter(
                description =
                        "Whole words of the name of something that is mentioned in the quote, in any form that its"
                                + " article uses")
        @Nullable
        String about,

        @Parameter(description = "Only those in which this person or organisation is mentioned") @Nullable
        String aboutIdentity,

        @Parameter(description = "How the words are given", schema = @Schema(implementation = QuoteKind.class))
        @Nullable
        String kind,

        @Parameter(description = "What kind of saying it was: said, denied, warned …") @Nullable
        String stance,

        @Parameter(description = "Who published the article, the whole name; case does not matter") @Nullable
        String publisher,

        @Parameter(description = "Whole words of where it was said, as written; case and accents do not matter")
        @Nullable
        String place,

        @Parameter(description = "The article's language as a BCP 47 tag: en also finds en-GB") @Nullable
        String language,

        @Parameter(description = "Said on this day or later, where the text tells when") @Nullable
        String saidFrom,

        @Parameter(description = "Said before this day, where the text tells when") @Nullable
        String saidTo,

        @Parameter(description = "In articles of this day or time or later; one without a date has that of its receipt")
        @Nullable
        String publishedFrom,

        @Parameter(description = "In articles of before this day or time") @Nullable
        String publishedTo,

        @Parameter(description = "In articles received at this day or time or later") @Nullable
        String receivedFrom,

        @Parameter(description = "In articles received before this day or time") @Nullable
        String receivedTo,

        @Parameter(
                description = "At least so sure, from 0 to 1",
                schema = @Schema(type = "number", minimum = "0", maximum = "1"))
        @Nullable
        String minConfidence,

        @Parameter(description = "Only those of this article") @Nullable
        String article) {

    /** @throws ProblemException if a parameter is not what it must be; it says which, and what to do */
    public QuoteFilter filter() {
        return QuoteFilter.of(this);
    }
}
