package org.onrecord.events.article;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.Event;
import org.onrecord.events.Extractor;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.Required;
import org.onrecord.events.topic.Topic;

/**
 * An article version has been read: its text, which every offset of its quotes and entities points into, and how many
 * of them there are, so that a consumer knows when it has them all.
 *
 * @param articleId the article
 * @param articleVersion the version
 * @param url where the article stands on the web
 * @param title the headline, where it is not part of the text
 * @param text the submitted text with line ends normalised to line feeds
 * @param publisher who published it
 * @param author who wrote it
 * @param publishedAt when it was published
 * @param language its language as a BCP 47 tag
 * @param receivedAt the Kafka timestamp of the submitted record
 * @param contentSha256 digest of everything the submitter said (see {@link ContentDigest}): equal digests, nothing
 *     changed
 * @param textSha256 digest of {@code text} in UTF-8
 * @param blocks the text's blocks, in order
 * @param quotes how many quote events this version has, from 0
 * @param entities how many entity events this version has, from 0
 * @param extractor what read it
 * @param expiresAt when it must be gone, see {@link ArticleSubmitted}
 * @param rights what its publisher asks of those who use it
 * @param located where it was written, as in the dateline
 * @param infoSources whom it was taken over from
 */
public record ArticleExtracted(
        ArticleId articleId,
        ArticleVersion articleVersion,
        @Nullable URI url,
        @Nullable String title,
        String text,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable Instant publishedAt,
        @Nullable String language,
        Instant receivedAt,
        String contentSha256,
        String textSha256,
        List<Block> blocks,
        int quotes,
        int entities,
        Extractor extractor,
        @Nullable Instant expiresAt,
        @Nullable String rights,
        @Nullable String located,
        List<String> infoSources)
        implements Event {

    /** @throws InvalidFieldException if a field is missing or a count is negative */
    public ArticleExtracted {
        Required.field("articleId", articleId);
        Required.field("articleVersion", articleVersion);
        Required.field("text", text);
        Required.field("receivedAt", receivedAt);
        Required.field("contentSha256", contentSha256);
        Required.field("textSha256", textSha256);
        Required.field("extractor", extractor);
        blocks = Required.members("blocks", blocks);
        countedFromZero("quotes", quotes);
        countedFromZero("entities", entities);
        infoSources = Required.members("infoSources", infoSources);
    }

    private static void countedFromZero(String field, int count) {
        if (count < 0) {
            throw new InvalidFieldException(field, "is negative", "Count from 0.");
        }
    }

    @Override
    public Topic topic() {
        return Topic.ARTICLE_EXTRACTED;
    }

    @Override
    public String part() {
        return "";
    }
}
