package org.onrecord.ingest.article;

import java.net.URI;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleVersion;

/**
 * What a submitter gets for an article that Kafka has acknowledged.
 *
 * @param id what names the article from now on: the submitter's id, or one derived from the address or the text
 * @param version which version of the article this is
 * @param article where the store shows the article once it is extracted
 */
record Receipt(ArticleId id, ArticleVersion version, URI article) {}
