package org.onrecord.benchmarks.chaos.plan;

import org.onrecord.events.article.ArticleId;

/**
 * One thing that a submitter does. The steps of one article are done one after the other, each once the one before was
 * acknowledged.
 *
 * @param number which step of the plan, from 1
 * @param article the article
 * @param front where
 * @param action what
 */
public record Step(int number, ArticleId article, Front front, Action action) {}
