package org.onrecord.events.article;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.InvalidFieldException;

/**
 * An article as somebody handed it in. Only the text is required, so that any Kafka client can write one by hand.
 *
 * @param id the submitter's name for the article
 * @param version the submitter's number of this version, see {@link ArticleVersion}
 * @param url where the article stands on the web: absolute, http or https
 * @param title the headline, where it is not part of the text
 * @param text the plain text, not blank, at most {@value #MAX_TEXT_LENGTH} UTF-16 code units
 * @param publisher who published it
 * @param author who wrote it, as in the byline
 * @param publishedAt when it was published
 * @param language its language as a BCP 47 tag ("en", "en-GB")
 */
public record ArticleSubmitted(
        @Nullable ArticleId id,
        @Nullable ArticleVersion version,
        @Nullable URI url,
        @Nullable String title,
        String text,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable Instant publishedAt,
        @Nullable String language) {

    /** The longest text, in UTF-16 code units: about 160,000 words, more than any news article. */
    public static final int MAX_TEXT_LENGTH = 1_000_000;

    /** The longest of the short fields, in UTF-16 code units. */
    public static final int MAX_FIELD_LENGTH = 2_000;

    /** @throws InvalidFieldException if a field is not as described above */
    public ArticleSubmitted {
        text = TextRules.text(text);
        url = TextRules.webAddress(url);
        title = TextRules.shortField("title", title);
        publisher = TextRules.shortField("publisher", publisher);
        author = TextRules.shortField("author", author);
        language = languageTag(TextRules.shortField("language", language));
    }

    /** The id this article goes by: its own, else one derived from its address, else one derived from its text. */
    public ArticleId effectiveId() {
        if (id != null) {
            return id;
        }
        return url != null ? ArticleId.ofUrl(url) : ArticleId.ofContent(text);
    }

    private static @Nullable String languageTag(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        if (Locale.forLanguageTag(tag).getLanguage().isEmpty()) {
            throw new InvalidFieldException("language", "is no BCP 47 tag", "Write it like \"en\" or \"en-GB\".");
        }
        return tag;
    }
}
