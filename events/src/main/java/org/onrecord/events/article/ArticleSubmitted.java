package org.onrecord.events.article;

import java.net.URI;
import java.time.Instant;
import java.util.List;
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
 * @param status whether it may be published; absent: {@link PublishingStatus#USABLE}
 * @param embargoedUntil before when it must not be published; it is not extracted before
 * @param expiresAt when it must be gone; it is taken down then
 * @param rights what its publisher asks of those who use it, as a copyright notice or terms of use
 * @param located where it was written, as in the dateline
 * @param infoSources whom it was taken over from, as the name of a news agency; at most {@value #MAX_SOURCES}
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
        @Nullable String language,
        @Nullable PublishingStatus status,
        @Nullable Instant embargoedUntil,
        @Nullable Instant expiresAt,
        @Nullable String rights,
        @Nullable String located,
        List<String> infoSources) {

    /** The longest text, in UTF-16 code units: about 160,000 words, more than any news article. */
    public static final int MAX_TEXT_LENGTH = 1_000_000;

    /** The longest of the short fields, in UTF-16 code units. */
    public static final int MAX_FIELD_LENGTH = 2_000;

    /** The most names in {@code infoSources}. */
    public static final int MAX_SOURCES = 20;

    /** @throws InvalidFieldException if a field is not as described above */
    public ArticleSubmitted {
        text = TextRules.text(text);
        url = TextRules.webAddress(url);
        title = TextRules.shortField("title", title);
        publisher = TextRules.shortField("publisher", publisher);
        author = TextRules.shortField("author", author);
        language = languageTag(TextRules.shortField("language", language));
        rights = TextRules.shortField("rights", rights);
        located = TextRules.shortField("located", located);
        infoSources = TextRules.names("infoSources", infoSources);
    }

    /** An article of which nothing is said but what it says itself: usable at once and for good. */
    public ArticleSubmitted(
            @Nullable ArticleId id,
            @Nullable ArticleVersion version,
            @Nullable URI url,
            @Nullable String title,
            String text,
            @Nullable String publisher,
            @Nullable String author,
            @Nullable Instant publishedAt,
            @Nullable String language) {
        this(
                id,
                version,
                url,
                title,
                text,
                publisher,
                author,
                publishedAt,
                language,
                null,
                null,
                null,
                null,
                null,
                List.of());
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
