package org.onrecord.events.quote;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.text.Sha256;

/**
 * What names a quote through all versions of its article in which its words, its speaker's mention and its place among
 * equal quotes stay the same.
 *
 * @param value 32 lower-case hexadecimal digits
 */
public record QuoteId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /** @throws InvalidFieldException if {@code value} is not of that form */
    @JsonCreator
    public QuoteId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidFieldException(
                    "quoteId", "is not 32 hexadecimal digits", "Copy it from a quote as it stands there.");
        }
    }

    /**
     * Derives an id.
     *
     * @param article the article
     * @param text the quote's words
     * @param speakerMention the words that stand for the speaker, empty where there are none
     * @param ordinal its place, from 0, among the article's quotes with the same words and mention
     */
    public static QuoteId of(ArticleId article, String text, String speakerMention, int ordinal) {
        String words = WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
        return new QuoteId(Sha256.shortOf("quote", article.value(), words, speakerMention, Integer.toString(ordinal)));
    }

    @Override
    public String toString() {
        return value;
    }
}
