package org.onrecord.store.sameword;

import java.util.List;

/**
 * One form of the words.
 *
 * @param text the words as the first article with this form has them
 * @param similarity how much of the wording that was asked for it has: of all pairs of neighbouring words that either has,
 *     the share that both have; 1 for the same words
 * @param alterations where it differs from the first wording; none in that one
 * @param publishers how many publishers have it
 * @param appearances in which articles, the first one first
 */
public record Wording(
        String text, double similarity, List<Alteration> alterations, int publishers, List<Appearance> appearances) {}
