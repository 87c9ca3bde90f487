package org.onrecord.events.quote;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.text.Sha256;

/**
 * What names the change of a quote. It follows from what changed, so the same change has the same id however often it is
 * worked out.
 *
 * @param value 32 lower-case hexadecimal digits
 */
public record ChangeId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    /** @throws InvalidFieldException if {@code value} is not of that form */
    @JsonCreator
    public ChangeId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidFieldException(
                    "eventId", "is not 32 hexadecimal digits", "Copy it from an event as it stands there.");
        }
    }

    /**
     * Derives an id.
     *
     * @param step of the article, from 1: one quote may change in the same way twice, to and fro
     * @param kind what became of the quote
     * @param quoteId the quote
     */
    public static ChangeId of(ArticleId article, long step, ChangeKind kind, QuoteId quoteId) {
        return new ChangeId(Sha256.shortOf(
                "change", article.value(), Long.toString(step), kind.name().toLowerCase(Locale.ROOT), quoteId.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
