package org.onrecord.extraction.mention;

import org.onrecord.extraction.text.Span;

/**
 * One place where an article refers to an entity.
 *
 * @param span where it stands
 * @param kind how it refers
 * @param metonym whether a place stands for those who govern it or work there: "Nairobi rejected the offer"
 */
public record Mention(Span span, MentionKind kind, boolean metonym) {}
